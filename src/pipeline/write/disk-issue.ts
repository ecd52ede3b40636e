import type { Issue } from "../../ground/issue";

/** What keeps a run from writing, in the words of a person. */
export class DiskError extends Error {
  constructor(
    readonly found: string,
    readonly expected: string,
    readonly fix: string,
  ) {
    super(found);
  }
}

/** What keeps a run from reading or writing, as a problem; `undefined` for an error of any other kind. */
export function diskIssue(error: unknown, root: string): Issue | undefined {
  if (error instanceof DiskError) return { file: "data", found: error.found, expected: error.expected, fix: error.fix };
  if (!isOfSystem(error)) return undefined;
  return {
    file: error.path ?? root,
    found: error.message,
    expected: "a disk that can be read and written",
    fix: "see to the disk (space, permission, the path); data/ is as it was",
  };
}

function isOfSystem(error: unknown): error is Error & { path?: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
