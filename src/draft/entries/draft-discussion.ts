import { contains, meet, type TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { eventEntry } from "./event-entry";
import { eventsBefore } from "./events-before";

const TALKED =
  /\b(?:discussed|talked about|exchanged views on|compared? notes on|paid special attention to|(?:discussions?|talks|meetings?|conversations?)(?: also)? (?:focused|centred|centered|explored|addressed|covered|touched)|(?:sides|parties|ministers|interlocutors)(?: also)? (?:addressed|reviewed|considered|explored)|in (?:the )?focus of the (?:discussion|talks|meeting)s?)\b/giu;

/** What was talked about, if the list has it, at a gathering told before: which one is a question. */
export function draftDiscussions(told: readonly DraftEntry[], context: DraftContext): readonly DraftEntry[] {
  const drafted: DraftEntry[] = [];
  for (const { 0: words, index } of context.text.matchAll(TALKED)) {
    const at = { start: index, end: index + words.length };
    if (!contains(context.body, at) || drafted.some(({ quote }) => meet(quote, at))) continue;
    const entry = draftOne(at, told, context);
    if (entry) drafted.push(entry);
  }
  return drafted;
}

function draftOne(at: TextSpan, told: readonly DraftEntry[], context: DraftContext): DraftEntry | undefined {
  const sentence = sentenceAt(context, at);
  const topics = topicsIn(sentence, context);
  if (topics.length === 0) return undefined;
  const gatherings = told.filter(
    ({ at: other, fields }) =>
      !contains(sentence, other) && fields["status"]?.value !== "planned" && isGathering(fields),
  );
  const choices = eventsBefore(at, gatherings);
  const forms = new Set(
    gatherings.filter((entry) => entry.at.start < at.start).map(({ fields }) => fields["form"]?.value),
  );
  const quote = {
    start: Math.min(at.start, ...topics.map(({ start }) => start)),
    end: Math.max(at.end, ...topics.map(({ end }) => end)),
  };
  return eventEntry(
    {
      at,
      quote,
      sentence,
      event: asked(
        "at which gathering its words do not say",
        [...choices, `meeting-${context.id} (new in seeds/entities.yaml)`],
        [at],
      ),
      form: forms.size === 1 && forms.has("meeting") ? given("meeting", at) : formAsked(at),
      topics: given([...new Set(topics.map(({ id }) => id))], ...topics),
    },
    context,
  );
}

function isGathering({ form }: DraftEntry["fields"]): boolean {
  return !["announcement", "founding", "entry-into-force", "anniversary"].includes(String(form?.value));
}

function formAsked(at: TextSpan): DraftField {
  return asked("it is that of the gathering", ["meeting", "consultations", "forum"], [at]);
}

/** The topics of the list that a sentence names. */
function topicsIn(
  sentence: TextSpan,
  { mentions, lists }: DraftContext,
): readonly (TextSpan & { readonly id: string })[] {
  return mentions.flatMap(({ start, end, ids }) => {
    const id = ids.find((each) => lists.entities.get(each)?.type === "topic");
    return id !== undefined && contains(sentence, { start, end }) ? [{ id, start, end }] : [];
  });
}
