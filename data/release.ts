// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "0896bc96099a6882d81738f98ea321c38643fe76e5419e5ec91ef14eccd0e021", latestArticle: "2025-02-28" } as const;
