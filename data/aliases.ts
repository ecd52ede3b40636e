// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const aliases = [] as const;
