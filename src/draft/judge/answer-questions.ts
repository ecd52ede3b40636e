import type { ClosedLists } from "../../pipeline/curate/closed-lists";
import { type DraftEntry, type DraftField, given } from "../draft";

/** Fields without which an entry has not its shape, and what can stand for an answer. */
type Answers = Readonly<Record<string, (lists: ClosedLists, entry: DraftEntry) => string | undefined>>;

const first = (ids: Iterable<string>): string | undefined => [...ids][0];

/** The id of the first choice, whether the lists have it or not. */
const firstChoice = (field: DraftField | undefined): string | undefined => field?.question?.choices[0]?.split(" ")[0];

const ANSWERS: Answers = {
  indicator: ({ indicators }, { fields }) =>
    fields["indicator"]?.question?.choices.find((id) => indicators.has(id)) ?? first(indicators.keys()),
  subject: ({ entities }) => first(entities.keys()),
  post: ({ posts }) => first(posts.keys()),
  organisation: ({ entities }) => [...entities.values()].find(({ type }) => type === "organisation")?.id,
  form: () => "meeting",
  event: (_, { fields }) => firstChoice(fields["event"]),
  saidBy: (_, { fields }) => firstChoice(fields["saidBy"]),
};

/** The entry as if somebody had answered its questions: with anything that fits, or without the field. */
export function answerQuestions(entry: DraftEntry, lists: ClosedLists): DraftEntry {
  const fields = Object.entries(entry.fields).flatMap(([key, field]): [string, DraftField][] => {
    if (!field.question) return [[key, field]];
    const answer = ANSWERS[key]?.(lists, entry);
    return answer === undefined ? [] : [[key, given(answer)]];
  });
  return { ...entry, fields: Object.fromEntries(fields) };
}
