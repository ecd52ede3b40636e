import type { Dataset } from "../model/dataset";

/** What a file holds: text, to be stored as UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/** SHA-256 of the bytes, in hexadecimal digits. The caller lends it: a format touches no platform. */
export type Sha256 = (bytes: Uint8Array) => string;

/** A format whose writer takes its time. */
export interface LateFormat extends Pick<Format, "name" | "title" | "published"> {
  readonly filesLater: (dataset: Dataset) => Promise<ReadonlyMap<string, FileContent>>;
}

/** One way of writing a dataset down. */
export interface Format {
  /** What the command line calls it: `json-ld`. */
  readonly name: string;
  readonly title: string;
  /** Whether its files are in the published package; those of the others are attached to a release. */
  readonly published: boolean;
  /** The same files with a byte-order mark, if it has such. */
  readonly filesWithMark?: (dataset: Dataset) => ReadonlyMap<string, FileContent>;
  /** Its files by name; the same dataset gives the same bytes. */
  readonly files: (dataset: Dataset, sha256: Sha256) => ReadonlyMap<string, FileContent>;
}
