// Written by the build from seeds/. Do not edit: change the seeds.
export const release = { hash: "e150118ae0a7f52c89b7f889b18f08b9d6e0ee1e745da1a78dc0f6a4d4ad1a44", latestArticle: "2025-02-28" } as const;
