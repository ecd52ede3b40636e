import { conflicts, factById, sourceOf, type Time } from "../index";
import type { Fact } from "../model/fact";
import { formatQuantity } from "../wording/format-quantity";
import { nameOf } from "../wording/name-of";
import { answer, type Command } from "./command";
import { data } from "./data";
import { noFact } from "./no-match";
import type { Style } from "./style";
import { wrap } from "./table";

export const fact: Command = {
  name: "fact",
  usage: "ID",
  summary: "one fact, with the number marked in its quote",
  examples: ["kz-eu-facts fact trade-turnover.kz-eu.2024.a003"],
  options: {},
  words: { min: 1, max: 1 },
  run: ({ words: [id = ""], style }) => {
    const found: Fact | undefined = factById(data, id);
    if (found === undefined) return answer(noFact(id), null, false);
    return answer(describe(found, style), found);
  },
};

const LABELS = 11;

function describe(found: Fact, style: Style): string {
  const article = sourceOf(data, found)?.article;
  const { start, end } = found.quote;
  const published = `${article?.published.edtf ?? ""} (${article?.published.basis ?? ""})`;
  const lines = [
    ...reading(found),
    ["when", describeTime(found.period)],
    [
      "said",
      found.saidBy === undefined ? "by the article itself" : `by ${nameOf(data, found.saidBy)} (${found.voice})`,
    ],
    ["printed", `${article?.publisher.name ?? found.article}, ${published}, ${found.article}:${start}–${end}`],
    ["status", found.status],
    ["note", found.note],
  ] as const;
  return [
    style.bold(found.id),
    ...quote(found, style),
    "",
    ...lines.flatMap(([label, text]) => (text === undefined ? [] : labelled(label, text, style))),
    ...conflicts(data, found.id).flatMap(({ verdict, detail }) => ["", ...wrap(`${verdict}: ${detail}`, style.width)]),
  ].join("\n");
}

function labelled(label: string, text: string, style: Style): string[] {
  return wrap(text, style.width - LABELS).map((line, at) => (at === 0 ? label : "").padEnd(LABELS) + line);
}

function quote(found: Fact, style: Style): string[] {
  const { exact } = found.quote;
  const stated = found.kind === "observation" ? found.quantity.stated : "";
  const marked = (line: string) => (stated === "" ? line : line.replace(stated, () => style.mark(stated)));
  return wrap(marked(`“${exact}”`), style.width);
}

function reading(found: Fact): (readonly [label: string, text: string])[] {
  if (found.kind === "observation") {
    const { quantity } = found;
    return [
      [
        "read as",
        `${formatQuantity(quantity, { style: "value" })}: ${formatQuantity(quantity, { style: "interval" })}`,
      ],
    ];
  }
  if (found.kind === "role") return [["role", `${found.role} (${nameOf(data, found.organisation)})`]];
  if (found.kind === "event") return [["event", `${nameOf(data, found.event)} (${found.form})`]];
  const partner = found.partner === undefined ? "" : ` with ${nameOf(data, found.partner)}`;
  return [["statement", `${nameOf(data, found.subject)} ${found.predicate} ${nameOf(data, found.object)}${partner}`]];
}

/** A time as its words have it, with the EDTF it stands for. */
function describeTime(time: Time | null): string {
  if (time === null) return "as of the article";
  return time.stated === null ? `${time.edtf} (${time.basis})` : `${time.edtf} (“${time.stated}”, ${time.basis})`;
}
