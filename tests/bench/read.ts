import { findFigures } from "../../src/quantity/find-figures";
import { NEWS } from "../quantity/expectations/news";

// How fast figures are read, in megabytes a second of processor time: news that is full of figures, the same between
// paragraphs without any, and texts that are made to be slow, at two sizes: four times as long may take four times as long.

const news = NEWS.map(({ text }) => text).join("\n\n");
const prose =
  "The parties met again in the old town hall and spoke about bridges, ferries and the weather of the coast. ";
const repeat = (words: string) => words.repeat(Math.ceil(100_000 / words.length));
const TEXTS: Readonly<Record<string, string>> = {
  "news, a figure in 65 letters": repeat(news),
  "news, a figure in 250 letters": repeat(NEWS.map(({ text }) => text + prose.repeat(15)).join("\n\n")),
  digits: repeat("1 "),
  words: repeat("not "),
  "figures without an end": repeat("$3 billion will and "),
  brackets: repeat("(5% "),
  ranges: repeat("3 to "),
  dashes: repeat("3-"),
  "shared money": repeat("5 pounds "),
  "number words": repeat("two hundred "),
};

function secondsFor(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    findFigures(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

for (const [name, text] of Object.entries(TEXTS)) {
  const [short, long] = [secondsFor(text), secondsFor(text.repeat(4))];
  const speed = (text.length * 4) / long / 1e6;
  console.log(
    `${name.padEnd(32)} ${speed.toFixed(2)} MB/s, four times as long takes ${(long / short).toFixed(1)} times`,
  );
}
