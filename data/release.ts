// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "b7cc35d4a822464b2d286f766eb1bdc3dbd5d9bcfb13061b0a1a607ce8e6d430", latestArticle: "2025-02-28" } as const;
