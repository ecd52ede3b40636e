import { answer, type Command } from "./command";
import { data } from "./data";
import { table, wrap } from "./table";

export const show: Command = {
  name: "show",
  usage: "",
  summary: "what the dataset holds",
  examples: ["kz-eu-facts show"],
  options: {},
  words: { min: 0, max: 0 },
  run: ({ style }) => {
    const { version, hash, latestArticle, articles, findings } = data;
    const counts = {
      articles: articles.length,
      observations: data.observations.length,
      roles: data.roles.length,
      events: data.events.length,
      statements: data.statements.length,
      findings: findings.length,
    };
    const rows = articles.map(({ id, title, publisher, published }) => [
      id,
      published.edtf,
      publisher.name,
      String(data.facts.filter(({ article }) => article === id).length),
      title ?? "(no title)",
    ]);
    const columns = [
      { title: "article" },
      { title: "published" },
      { title: "publisher" },
      { title: "facts", isFigure: true },
      { title: "title" },
    ];
    const counted = Object.entries(counts).map(([part, count]) => `${count} ${part}`);
    const text = [
      style.bold(`kz-eu-facts ${version}`),
      ...wrap(`latest article ${latestArticle} · sha256 ${hash.slice(0, 12)}…`, style.width),
      ...wrap(counted.join(" · "), style.width),
      "",
      table(columns, rows, style),
      "",
      ...wrap("A fact here is what an article printed. It is not a claim that the article is right.", style.width),
    ].join("\n");
    return answer(text, { version, hash, latestArticle, counts, articles });
  },
};
