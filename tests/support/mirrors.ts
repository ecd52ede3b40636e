const CALLABLE =
  /^export (?:async )?(?:function|class)\b|^export const \w+(?:: [^=\n]+)? = (?:async )?(?:\([^)\n]*\)|\w+)(?:: [^=\n]+)? =>/m;

/** The files of `src` that export what can be called and have no test file at the same place in `tests`. */
export function withoutMirror(
  sources: readonly { readonly file: string; readonly text: string }[],
  tests: ReadonlySet<string>,
): string[] {
  return sources
    .filter(({ text }) => CALLABLE.test(text))
    .map(({ file }) => file)
    .filter((file) => !["test", "laws.test"].some((ending) => tests.has(file.replace(/\.ts$/, `.${ending}.ts`))));
}
