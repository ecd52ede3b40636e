// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "632916af38623c1c9d8b6cdf5fa9bc9f097c3e292eeac6005f63a59ac719e087", latestArticle: "2025-02-28" } as const;
