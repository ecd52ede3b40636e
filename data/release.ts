// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "62d3d9736c6704a6f3e91257ac111c6223ed639e501a6aa4fd41b6718423e23b", latestArticle: "2025-02-28" } as const;
