import type { TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { surnameOf } from "./people-in";

/** "A: ", "Solheim: ", "Ingrid Solheim: " at the head of a paragraph. */
const LABEL = /^((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}): /u;
const QUESTION = /^(?:Q|Question): /mu;

/** Who answers in an interview, if a place is in an answer: the one whose name heads the paragraph, else a question. */
export function interviewAnswer(
  { start }: TextSpan,
  { text, body, people, names }: DraftContext,
): DraftField | undefined {
  const head = Math.max(body.start, text.lastIndexOf("\n", start - 1) + 1);
  const [, label] = LABEL.exec(text.slice(head, start)) ?? [];
  if (label === undefined) return undefined;
  const words = { start: head, end: head + label.length };
  const [person, ...others] = people.filter(({ name }) => name === label || surnameOf(name) === label);
  if (person && others.length === 0) return given(names.personId(person.name), words);
  const first = QUESTION.exec(text)?.index;
  if (first === undefined || !/^(?:A|Answer)$/u.test(label)) return undefined;
  const before = people.filter((each) => each.end <= first).map(({ name }) => names.personId(name));
  return asked("an answer in an interview", [...new Set(before.toReversed())], [words]);
}
