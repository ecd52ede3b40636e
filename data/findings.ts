// Written by `npm run data` from seeds/. Do not edit: change the seeds.
export const findings = [] as const;
