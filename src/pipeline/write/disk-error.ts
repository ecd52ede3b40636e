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
