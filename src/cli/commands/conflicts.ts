import { type AnyFinding, factById, conflicts as find, formatTime, saysWho } from "../../index";
import type { Dataset } from "../../model/dataset";
import { capitalise } from "../../wording/capitalise";
import { titleRule } from "../../wording/title-rule";
import { type Answer, answer, type Command } from "../command";
import { resolveFact } from "../resolve/resolve-fact";
import { type Line, spaced } from "../screen/line";
import { aside, heading, paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

export const conflictsCommand: Command = {
  name: "conflicts",
  words: "[FACT]",
  fewest: 0,
  most: 50,
  summary: "where the articles contradict themselves or each other, or what is found about one fact",
  examples: ["kz-eu-facts conflicts", "kz-eu-facts conflicts --all", "kz-eu-facts conflicts imports-growth.kz-eu.2024"],
  options: { all: { meaning: "also the notes, which are no disagreement" } },
  readsData: true,
  none: [],
  run: ({ data, words, options, style }) => {
    const typed = words.join(" ");
    const about = typed === "" ? undefined : findingsNamed(data, typed);
    const found = typeof about === "string" ? find(data, about) : (about ?? find(data));
    const shown = found.filter(({ verdict }) => options["all"] === true || typed !== "" || verdict !== "note");
    return shown.length === 0
      ? nothing(typed, style)
      : answer(spaced(shown.map((each) => printFinding(data, each, style))), shown);
  },
};

/** The findings that an id names, or the fact that words stand for. */
function findingsNamed(data: Dataset, typed: string): readonly AnyFinding[] | string {
  const named = data.findings.filter(({ id }) => id === typed);
  return named.length > 0 ? named : resolveFact(data, "kz-eu-facts conflicts", typed).id;
}

function nothing(typed: string, style: Style): Answer {
  return answer(paragraph(typed === "" ? "Nothing is disputed." : "Nothing is found about this fact.", style), []);
}

function printFinding(data: Dataset, finding: AnyFinding, style: Style): Line[] {
  const { verdict, rule, detail, facts, comment, id } = finding;
  return [
    ...heading(`${capitalise(verdict)}, by the rule “${titleRule(rule)}”`, style),
    ...paragraph(detail, style, 2),
    ...(comment === undefined ? [] : paragraph(comment, style, 2)),
    ...facts.flatMap((fact) => printFact(data, fact, style)),
    ...aside(id, style, 2),
  ];
}

/** The quote, who said it, where and when, and its id. */
function printFact(data: Dataset, id: string, style: Style): Line[] {
  const quote = factById(data, id)?.quote.exact;
  const said = saysWho(data, { facts: [id] }).map(({ speaker, publisher, published }) =>
    [speaker?.name, publisher, formatTime(published)].filter((part) => part !== undefined).join(", "),
  );
  return [
    ...(quote === undefined ? [] : paragraph(`“${quote}” (${said.join("; ")})`, style, 4)),
    ...aside(id, style, 6),
  ];
}
