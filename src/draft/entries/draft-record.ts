import { type Block, blocksOf } from "../../text/blocks";
import { runsOn } from "../../text/runs-on";
import type { TextSpan } from "../../text/text-span";
import { placesOf } from "../../text/text-span";
import { findTimes } from "../../time/find-times";
import { asked, type DraftField, type DraftRecord, given } from "../draft";
import { passageOf } from "../passage";

/** What is known of an article besides its text. */
export interface Publication {
  /** When it was published, in the EDTF profile. */
  readonly published: string;
  /** Who published it, if that is known. */
  readonly publisher?: string;
}

/** Where the article itself stands in its file: from the first to the last block of running text. */
export function draftBody(text: string): TextSpan {
  const blocks = blocksOf(text);
  const running = blocks.filter(runsOn);
  const [first, last] = [running[0] ?? blocks[0], running.at(-1) ?? blocks.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}

/** The article's own record: title, publisher, date and body. */
export function draftRecord(text: string, body: TextSpan, { published, publisher }: Publication): DraftRecord {
  const title = draftTitle(text, body);
  return {
    ...(title !== undefined && { title }),
    publisher: publisherField(text, publisher),
    published: publishedField(text, body, published),
    body,
  };
}

const SHORTEST_TITLE = 20;

/** The last block before the body that is words alone: no date, no trail of links; who wrote it may stand between. */
function draftTitle(text: string, body: TextSpan): string | undefined {
  const title = blocksOf(text)
    .filter(({ end }: Block) => end <= body.start)
    .findLast((block) => !BYLINE.test(block.text))?.text;
  const isTitle = title !== undefined && title.length >= SHORTEST_TITLE && !/[|»›·•\n]|\b(?:19|20)\d\d\b/iu.test(title);
  return isTitle ? title : undefined;
}

/** "By Ann Lee", "By our correspondent" */
const BYLINE = /^by \S.{0,60}$/iu;

function publisherField(text: string, name: string | undefined): DraftField {
  if (name === undefined) return asked("the file does not say for sure who published it; --publisher gives it");
  return given({ name, basis: text.includes(name) ? "stated" : "external" });
}

/** The words beside the article that tell the day, if they stand in the file once; else as it was given. */
function publishedField(text: string, body: TextSpan, edtf: string): DraftField {
  const words = findTimes(text, { kind: "publication" }).find(
    ({ start, end, words: exact, reading }) =>
      (end <= body.start || start >= body.end) &&
      reading.ok &&
      reading.time.edtf === edtf &&
      placesOf(exact, text).length === 1,
  );
  if (words) return given(words.words, words);
  return given({ edtf, basis: "external", note: "Given by hand; no words beside the article tell it." });
}

/** The fewest words with which the body begins, or ends, that stand in the file once. */
export function edgeOf(text: string, body: TextSpan, side: "first" | "last"): string {
  const whole = text.slice(body.start, body.end);
  const lengths = [...whole.matchAll(/\s+/gu)].map(({ index, 0: space }) =>
    side === "first" ? index : whole.length - index - space.length,
  );
  const sorted = lengths.sort((a, b) => a - b).filter((length) => length >= SHORTEST_EDGE);
  const cut = (length: number) => (side === "first" ? whole.slice(0, length) : whole.slice(whole.length - length));
  const found = sorted.map(cut).find((words) => passageOf(text, spanOfParts(text, words, side)) === words);
  return found ?? whole;
}

const SHORTEST_EDGE = 18;

function spanOfParts(text: string, words: string, side: "first" | "last"): TextSpan {
  const start = side === "first" ? text.indexOf(words) : text.lastIndexOf(words);
  return { start, end: start + words.length };
}
