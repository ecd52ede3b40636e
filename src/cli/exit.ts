/** Exit codes. */
export const EXIT = { fine: 0, noMatch: 1, usage: 2, badInput: 3, disk: 4 } as const;
