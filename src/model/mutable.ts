/** The same before it is handed out: its members can still be set. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
