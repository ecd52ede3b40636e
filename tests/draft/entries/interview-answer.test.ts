import { expect, it } from "vitest";
import { interviewAnswer } from "../../../src/draft/entries/interview-answer";
import { readingOf, spanIn } from "../../support/draft-reading";

const HEAD = "The paper spoke to Minister Ann Lee, whom President Bo Ek had sent to sea for a year and a day.";
const answererOf = (text: string) => {
  const field = interviewAnswer(spanIn(text, "fish"), readingOf(text));
  return field && (field.value ?? field.question?.choices);
};

it.each([
  [
    "asks for one behind a letter, those told before the questions, the last first",
    "A: We sold fish to all of them and were glad of it.",
    ["bo-ek", "ann-lee"],
  ],
  ["takes the surname before the answer", "Lee: We sold fish to all of them and were glad of it.", "ann-lee"],
  ["takes the name before the answer", "Ann Lee: We sold fish to all of them and were glad of it.", "ann-lee"],
  ["takes no other word for a name", "Trade: We sold fish to all of them and were glad of it.", undefined],
  ["takes no question for an answer", "Q: Is it true that fish was sold to all of them in a year?", undefined],
])("%s", (_, paragraph, answerer) => {
  expect(answererOf(`${HEAD}\n\nQ: What was it like to be out there for so long?\n\n${paragraph}\n`)).toEqual(answerer);
});

it("takes a letter for nobody's answer where nobody asks", () => {
  expect(answererOf(`${HEAD}\n\nA: We sold fish to all of them and were glad of it.\n`)).toBeUndefined();
});
