/** The index of the first item, in a sorted list, that is far enough; the list's length if none is. */
export function firstFrom<T>(sorted: readonly T[], isFar: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFar(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
