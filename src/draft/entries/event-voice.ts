import type { TextSpan } from "../../text/text-span";
import { type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { interviewAnswer } from "./interview-answer";
import { speakerAt } from "./speaker-field";
import { SPEECH_VERBS } from "./speech-verbs";

const THAT = new RegExp(`\\b(?:${SPEECH_VERBS})(?: \\p{L}+){0,3} that\\b`, "u");
const SPOKEN_AFTER = new RegExp(`[,”"] (?:[^,.;]{0,60} )?(?:${SPEECH_VERBS})\\b`, "u");

/** "said Ann Lee at a ", "During a ": the gathering at which somebody spoke is told by the text itself. */
const WHERE = new RegExp(
  `^(?:During|In|At|After|Following|Concluding)\\b|\\b(?:${SPEECH_VERBS})\\b[^.;:]{0,80}? (?:at|during|after|before)(?: (?:a|an|the|his|her|their|its|this))?(?: (?!that )[\\p{L}\\d’'-]+){0,5} $`,
  "u",
);

/** Whose words tell an event: the text's own, unless it stands in quotation marks or in what somebody is said to have said. */
export function eventVoice(
  at: TextSpan,
  sentence: TextSpan,
  context: DraftContext,
): { readonly voice: DraftField; readonly saidBy?: DraftField } {
  const { text } = context;
  const isTold =
    !WHERE.test(text.slice(sentence.start, at.start)) &&
    (THAT.test(text.slice(sentence.start, at.start)) || SPOKEN_AFTER.test(text.slice(at.end, sentence.end)));
  const voice = isQuoted(at, text) ? "direct" : isTold ? "indirect" : "article";
  const answer = voice === "article" ? interviewAnswer(at, context) : undefined;
  if (answer) return { voice: given("direct"), saidBy: answer };
  return voice === "article"
    ? { voice: given("article") }
    : { voice: given(voice), saidBy: speakerAt(at, sentence, context) };
}

/** Whether quotation marks are open at a place of its paragraph. */
function isQuoted({ start }: TextSpan, text: string): boolean {
  const block = text.slice(text.lastIndexOf("\n", start) + 1, start);
  return block.lastIndexOf("“") > block.lastIndexOf("”") || (block.split('"').length - 1) % 2 === 1;
}
