import type { DraftContext } from "../../src/draft/draft-context";
import type { DraftInput } from "../../src/draft/draft-input";
import { type DraftReading, readForDraft } from "../../src/draft/read-for-draft";
import { readClosedLists } from "../../src/pipeline/curate/closed-lists";
import type { TextSpan } from "../../src/text/text-span";
import { LISTS } from "./draft-fixture";
import { sha256 } from "./formats";

/** A text as it is read before anything is drafted; published on 5 March 2024, and it speaks for nobody. */
export function readingOf(text: string, lists = LISTS): DraftContext {
  return norwegianReading(text, { lists, home: null }).context;
}

/** The same with the proposals of the reader, for Norway if nothing else is said. */
export function norwegianReading(text: string, options: Partial<DraftInput> = {}): DraftReading {
  const article = {
    id: "a007",
    file: "007_news.txt",
    path: "seeds/articles/007_news.txt",
    text,
    sha256: sha256(Buffer.from(text)),
  };
  const input = { article, lists: LISTS, known: [], published: "2024-03-05", home: "no", ...options };
  return readForDraft(input, readClosedLists(input.lists).lists);
}

/** Where the words stand in a text first. */
export function spanIn(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
