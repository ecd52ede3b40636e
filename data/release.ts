// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "788717e2c029f4cc359096d85b8c62f97f90cadc548734df11bc694a88c988eb", latestArticle: "2025-02-28" } as const;
