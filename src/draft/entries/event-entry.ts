import type { TextSpan } from "../../text/text-span";
import type { DraftEntry, DraftField } from "../draft";
import type { DraftContext } from "../draft-context";
import { wholeSpan } from "../passage";
import { datelinePlace } from "./dateline-place";
import { eventVoice } from "./event-voice";
import { gistAt } from "./gist-at";
import { leadingTime } from "./leading-time";

/** What the words of one event give. */
export interface EventWords {
  /** The word that tells it. */
  readonly at: TextSpan;
  readonly quote: TextSpan;
  readonly sentence: TextSpan;
  readonly event: DraftField;
  readonly form: DraftField;
  readonly status?: DraftField;
  readonly ordinal?: DraftField;
  readonly place?: DraftField;
  readonly participants?: DraftField;
  readonly topics?: DraftField;
  readonly period?: DraftField;
  readonly note?: DraftField;
  readonly context?: readonly TextSpan[];
}

const GATHERED: ReadonlySet<DraftField["value"]> = new Set(["meeting", "briefing", "consultations", "forum", "summit"]);

/** An event as an entry; one that gathered people and is told beside a dateline, but without a place, asks for that. */
export function eventEntry(words: EventWords, draft: DraftContext): DraftEntry {
  const { at, quote: own, sentence, context = [], ...fields } = words;
  const time = fields.period ? undefined : leadingTime(own.start, sentence, draft);
  const quote = time ? { start: time.words.start, end: own.end } : own;
  const isGathering = GATHERED.has(fields.form.value);
  const dateline = isGathering && !fields.place && !fields.topics ? datelinePlace(sentence, draft) : undefined;
  return {
    kind: "event",
    at,
    quote: wholeSpan(draft.text, quote),
    context: dateline && quote.start >= dateline.words.end ? [dateline.words, ...context] : context,
    fields: {
      ...fields,
      ...(time && { period: time.field }),
      ...(dateline && { place: dateline.field }),
      ...eventVoice(at, sentence, draft),
    },
    gist: gistAt(draft.text, at, sentence),
  };
}
