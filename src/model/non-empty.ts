/**
 * A list with at least one item.
 * @category Data
 * @since 1.0.0
 */
export type NonEmpty<T> = readonly [T, ...T[]];
