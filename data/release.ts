// Written by the build from seeds/. Do not edit: change the seeds.
export const release = { hash: "8429181eb8307ddc6c84f0a4e9dc93107f899aad3c49bb2474ddca56aad6082b", latestArticle: "2025-02-28" } as const;
