// Written by the build from seeds/. Do not edit: change the seeds.
export const withdrawn = [] as const;
