import { conflicts, factById, sourceOf, type Fact } from "../index";
import { data } from "./data";
import { answer, type Command } from "./command";
import { nameOf } from "./names";
import { nearestIds } from "./nearest-ids";
import { sayBounds, sayFigure, sayTime } from "./say";
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
    if (found === undefined) return answer(`no fact "${id}"${nearestIds(id)}`, null, false);
    return answer(describe(found, style), found);
  },
};

function describe(found: Fact, style: Style): string {
  const article = sourceOf(data, found)?.article;
  const findings = conflicts(data, found.id);
  const lines = [
    style.bold(found.id),
    ...quote(found, style),
    "",
    ...reading(found),
    `when       ${sayTime(found.period)}`,
    `said       ${found.saidBy === undefined ? "by the article itself" : `by ${nameOf(found.saidBy)} (${found.voice})`}`,
    `printed    ${article?.publisher.name ?? found.article}, ${article?.published.edtf ?? ""} (${article?.published.basis ?? ""}), ${found.article}:${found.quote.start}–${found.quote.end}`,
    ...(found.status === undefined ? [] : [`status     ${found.status}`]),
    ...(found.note === undefined ? [] : [`note       ${found.note}`]),
    ...findings.flatMap(({ verdict, detail }) => ["", ...wrap(`${verdict}: ${detail}`, style.width)]),
  ];
  return lines.join("\n");
}

function quote(found: Fact, style: Style): string[] {
  const { exact } = found.quote;
  const stated = found.kind === "observation" ? found.quantity.stated : "";
  const marked = (line: string) => (stated === "" ? line : line.replace(stated, () => style.mark(stated)));
  return [marked(`“${exact}”`)];
}

function reading(found: Fact): string[] {
  if (found.kind === "observation") {
    const { quantity } = found;
    return [`read as    ${sayFigure(quantity.value, quantity.unit)}: ${sayBounds(quantity)}`];
  }
  if (found.kind === "role") return [`role       ${found.role} (${nameOf(found.organisation)})`];
  if (found.kind === "event") return [`event      ${nameOf(found.event)} (${found.form})`];
  const partner = found.partner === undefined ? "" : ` with ${nameOf(found.partner)}`;
  return [`statement  ${nameOf(found.subject)} ${found.predicate} ${nameOf(found.object)}${partner}`];
}
