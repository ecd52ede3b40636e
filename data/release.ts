// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "eb3ca86c6b740dd5e4e2f424d8ad8931212d134895180bcf16255fbf875c06c3", latestArticle: "2025-02-28" } as const;
