// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "0089c675dc6d7c3f8f97053ab7a4185385d9107bdb707d519b6275ded7cc3185", latestArticle: "2025-02-28" } as const;
