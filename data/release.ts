// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "51d7add107d6f1bf6111d36f149a06d7674f25669b8398eb417c31ab93aa0528", latestArticle: "2025-02-28" } as const;
