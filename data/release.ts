// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "d9a7eb9ebccc8f25623c5635db3d99c2e889219e3d4c3877b54d4d0ebec6b90e", latestArticle: "2025-02-28" } as const;
