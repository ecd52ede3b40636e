// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const release = { hash: "6427bbe2fa1de737869a69bba725adf9d955be75f384d298fff9875bd234a6ad", latestArticle: "2025-02-28" } as const;
