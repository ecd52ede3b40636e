/**
 * `build`, with what it makes of a list kept as long as the list is: asked again for the same list, it answers at once.
 *
 * The list is known by its identity and its length. One whose items somebody replaces is still read as it was.
 */
export function onceForEach<L extends readonly unknown[], R>(build: (list: L) => R): (list: L) => R {
  const kept = new WeakMap<L, { readonly length: number; readonly result: R }>();
  return (list) => {
    const known = kept.get(list);
    if (known?.length === list.length) return known.result;
    const result = build(list);
    kept.set(list, { length: list.length, result });
    return result;
  };
}
