/** Stands for a field or an entry that is left out. */
export const GONE = Symbol("gone");
