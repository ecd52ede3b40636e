import { articleById, conflicts, describeFact, evidenceOf, formatTime, nameOf } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import { capitalise } from "../../wording/capitalise";
import { describePublisher, describeSpeaker } from "../../wording/describe-source";
import { explainReading } from "../../wording/explain-reading";
import { explainTime } from "../../wording/explain-time";
import { formatList } from "../../wording/format-list";
import { nameForm } from "../../wording/name-form";
import { namesInText } from "../../wording/name-in-text";
import { titleIndicator } from "../../wording/title-fact";
import { answer, type Command } from "../command";
import { resolveFact } from "../resolve/resolve-fact";
import { evidence } from "../screen/evidence";
import { type Line, spaced } from "../screen/line";
import { aside, heading, labelledAll, paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

export const factCommand: Command = {
  name: "fact",
  words: "FACT",
  fewest: 1,
  most: 50,
  summary: "one fact with its evidence: the sentence with the figure marked, how it was read, who said it, and where",
  examples: ["kz-eu-facts fact 48.7 billion", "kz-eu-facts fact trade-turnover.kz-eu.2024"],
  options: {},
  readsData: true,
  none: null,
  run: ({ data, words, style }) => {
    const found = resolveFact(data, "kz-eu-facts fact", words.join(" "));
    return answer(factLines(data, found, style), found);
  },
};

type DetailLine = readonly [label: string, text: string | undefined];

function factLines(data: Dataset, found: Fact, style: Style): Line[] {
  return spaced([
    heading(describeFact(data, found), style),
    evidence(evidenceOf(data, found), style, 2),
    labelledAll([...aboutFact(data, found), ...sourceLines(data, found), ["note", found.note]], style),
    conflicts(data, found.id).flatMap(({ id, verdict, detail }) => [
      ...paragraph(`${capitalise(verdict)}: ${detail}`, style),
      ...aside(id, style, 2),
    ]),
    aside(found.id, style),
  ]);
}

/** What the fact is about: what is measured, between whom, when, and how the figure was read. */
function aboutFact(data: Dataset, found: Fact): DetailLine[] {
  const names = (ids: readonly (string | undefined)[]) =>
    formatList(ids.flatMap((id) => (id === undefined ? [] : [namesInText(data)(id)])));
  const when: DetailLine = ["when", found.period === null ? "as of the article" : explainTime(found.period)];
  switch (found.kind) {
    case "observation": {
      const { indicator, subject, partner, quantity, status, wording } = found;
      return [
        ["measured", titleIndicator(data, indicator)],
        ["in words", wording && `“${wording}”`],
        [partner === undefined ? "of" : "between", names([subject, partner])],
        when,
        ["status", status],
        ["read as", explainReading(quantity)],
      ];
    }
    case "role":
      return [
        ["who", names([found.person])],
        ["as", `“${found.role}”, ${names([found.organisation])}`],
        when,
        ["status", found.status],
      ];
    case "event":
      return [
        ["event", names([found.event])],
        ["form", nameForm(found.form)],
        when,
        ["status", found.status],
        ["where", names([found.place])],
        ["with", names(found.participants)],
        ["about", names(found.topics ?? [])],
      ];
    case "statement":
      return [["who", names([found.subject, found.partner])], when, ["status", found.status]];
  }
}

/** Who said it, in which paper, on which day. */
function sourceLines(data: Dataset, found: Fact): DetailLine[] {
  const article = articleById(data, found.article);
  if (article === undefined) return [["printed in", found.article]];
  return [
    ["said by", describeSpeaker((id) => nameOf(data, id), found) ?? "the article itself"],
    [
      "printed in",
      article.title === null ? describePublisher(article) : `${describePublisher(article)}: ${article.title}`,
    ],
    ["published", formatTime(article.published)],
    ["address", article.url ?? undefined],
  ];
}
