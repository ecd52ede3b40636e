import type { EventFact } from "../../model/fact";
import { contains, type TextSpan } from "../../text/text-span";
import { type DraftEntry, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { actorsFrom } from "./actors-in";
import { eventEntry } from "./event-entry";
import { settingOf } from "./event-setting";

/** A thing of the list that something became of. */
interface Named extends TextSpan {
  readonly id: string;
  readonly name: string;
}

interface MilestoneWords {
  readonly form: EventFact["form"];
  /** The verb; what it is of stands before it, or after a comma. */
  readonly words: RegExp;
  readonly types: readonly string[];
  readonly title: string;
}

const MILESTONES: readonly MilestoneWords[] = [
  {
    form: "entry-into-force",
    words: /\b(?:entered|came|has (?:entered|come)) (?:fully )?into (?:full )?(?:force|effect)\b/giu,
    types: ["agreement"],
    title: "Entry into force of",
  },
  {
    form: "founding",
    words: /\b(?:founded|established|set up|created)(?= in (?:\p{Lu}\p{Ll}+ )?\d{4}\b)/giu,
    types: ["organisation", "programme"],
    title: "Founding of",
  },
  {
    form: "announcement",
    words: /\bannounced by\b/giu,
    types: ["programme", "topic", "agreement"],
    title: "Announcement of",
  },
];

/** What became of things of the list: an agreement entered into force, a body was founded, a programme was announced. */
export function draftMilestones(context: DraftContext): readonly DraftEntry[] {
  return MILESTONES.flatMap((milestone) =>
    [...context.text.matchAll(milestone.words)].flatMap(({ 0: words, index }) => {
      const at = { start: index, end: index + words.length };
      return contains(context.body, at) ? (draftOne(milestone, at, context) ?? []) : [];
    }),
  );
}

function draftOne({ form, types, title }: MilestoneWords, at: TextSpan, context: DraftContext): DraftEntry | undefined {
  const { names, lists, id } = context;
  const sentence = sentenceAt(context, at);
  const [speaker] = form === "announcement" ? actorsFrom({ start: at.end + 1, end: sentence.end }, context) : [];
  const { period, end } = settingOf(speaker ? { start: at.start, end: speaker.end } : at, sentence, context);
  const thing = thingBefore({ start: at.start, end }, sentence, types, context) ?? thingAfter(end, types, context);
  if (!thing || !period || (form === "announcement" && !speaker?.isPerson)) return undefined;
  const { name, aliases = [] } = lists.entities.get(thing.id) ?? { name: thing.name };
  const listed = [...lists.entities.values()].find(
    (entity) =>
      entity.type === "event" &&
      [name, ...aliases].some((each) => [`${title} ${each}`, `${title} the ${each}`].includes(entity.name)),
  );
  const event = listed?.id ?? names.idOf(`${title} ${name}`, ["event"], `${thing.id}-${form}-${id}`);
  const takesPart = form === "founding" ? thing : speaker;
  return eventEntry(
    {
      at,
      quote: { start: Math.min(at.start, thing.start), end: Math.max(end, thing.end) },
      sentence,
      event: given(event, at),
      form: given(form, at),
      ...(takesPart && { participants: given([takesPart.id], takesPart) }),
      ...(form !== "founding" && { topics: given([thing.id], thing) }),
      period,
    },
    context,
  );
}

/** What a verb that is active has after its time: "The club set up in 2012 a fund". */
const OBJECT = /^ (?:an?|the|its|their|this|these|several|some|many|two|three|another|\d+|\p{Lu})\b/u;

/** The last thing of such a type before the verb, with nothing of another clause between, unless it does that to another. */
function thingBefore(
  at: TextSpan,
  sentence: TextSpan,
  types: readonly string[],
  context: DraftContext,
): Named | undefined {
  const last = thingsIn({ start: sentence.start, end: at.start }, types, context).at(-1);
  if (!last) return undefined;
  const between = context.text.slice(last.end, at.start);
  if (/^(?:,? (?:which|that))? ?$/u.test(between) && OBJECT.test(context.text.slice(at.end))) return undefined;
  return /^\)?(?: \([^)]*\))?,?(?: (?:program|programme|project|initiative))?(?: (?:which|that))?(?: (?:was|were|has been|had been))? ?$/u.test(
    between,
  )
    ? last
    : undefined;
}

/** "Established in 2012, the club": the thing after the comma. */
function thingAfter(end: number, types: readonly string[], context: DraftContext): Named | undefined {
  const [comma] = /^, (?:the )?/u.exec(context.text.slice(end, end + 8)) ?? [];
  if (comma === undefined) return undefined;
  const start = end + comma.length;
  return thingsIn({ start, end: start + 120 }, types, context).find((thing) => thing.start === start);
}

function thingsIn(span: TextSpan, types: readonly string[], { mentions, lists, text }: DraftContext): readonly Named[] {
  return mentions.flatMap(({ start, end, ids }) => {
    const id = ids.find((each) => types.includes(lists.entities.get(each)?.type ?? ""));
    return id !== undefined && contains(span, { start, end }) ? [{ id, start, end, name: text.slice(start, end) }] : [];
  });
}
