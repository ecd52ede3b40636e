import { factsInArticle, formatTime } from "../../index";
import type { FactPart } from "../../list/dataset-parts";
import { capitalise } from "../../wording/capitalise";
import { describePublisher } from "../../wording/describe-source";
import { formatCount } from "../../wording/format-count";
import { formatList } from "../../wording/format-list";
import { answer, type Command } from "../command";
import { BLANK } from "../screen/line";
import { heading, paragraph } from "../screen/paragraph";
import { table } from "../screen/table";

type Counts = Readonly<Record<"articles" | FactPart | "findings", number>>;

export const showCommand: Command = {
  name: "show",
  words: "",
  fewest: 0,
  most: 0,
  summary: "what the dataset holds: its articles, and how many facts each gives",
  examples: ["kz-eu-facts show", "kz-eu-facts show --data older/dataset.json"],
  options: {},
  readsData: true,
  none: null,
  run: ({ data, style }) => {
    const { version, hash, latestArticle, articles, findings } = data;
    const counts = {
      articles: articles.length,
      observations: data.observations.length,
      roles: data.roles.length,
      events: data.events.length,
      statements: data.statements.length,
      findings: findings.length,
    };
    const rows = articles.map((article) => ({
      cells: [
        describePublisher(article),
        formatTime(article.published),
        String(factsInArticle(data, article.id).length),
        article.title ?? "(no title)",
      ],
    }));
    const columns = [
      { title: "publisher" },
      { title: "published" },
      { title: "facts", isFigure: true },
      { title: "title" },
    ];
    const lines = [
      ...heading(`kz-eu-facts ${version}`, style),
      ...paragraph(`${capitalise(formatCounts(counts))}.`, style),
      ...paragraph(`SHA-256 of the data: ${hash}`, style),
      BLANK,
      ...table(columns, rows, style),
      BLANK,
      ...paragraph("A fact here is what an article printed. It is not a claim that the article is right.", style),
    ];
    return answer(lines, { version, hash, latestArticle, counts, articles });
  },
};

/** "five articles, 51 figures …". */
function formatCounts({ articles, observations, roles, events, statements, findings }: Counts): string {
  return formatList([
    formatCount(articles, "article"),
    formatCount(observations, "figure"),
    formatCount(roles, "role"),
    formatCount(events, "passage on an event", "passages on events"),
    formatCount(statements, "statement"),
    formatCount(findings, "finding"),
  ]);
}
