import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articles } from "../../../src/dataset/articles";
import { observations } from "../../../src/dataset/observations";
import type { GoldFigure, GoldText } from "./score";

const PRACTICE = join(import.meta.dirname, "../practice");

type Written = Omit<GoldFigure, "start" | "end"> & { readonly stated: string; readonly occurrence: number };

/** The practice articles of a folder. */
export function practiceTexts(folder: "open" | "locked"): readonly GoldText[] {
  return readdirSync(join(PRACTICE, folder))
    .filter((file) => /^\d+\.json$/.test(file))
    .sort()
    .map((file) => {
      const path = join(PRACTICE, folder, file);
      const text = readFileSync(path.replace(".json", ".txt"), "utf8");
      const { id, published, home, figures, people } = JSON.parse(readFileSync(path, "utf8"));
      return {
        name: id,
        text,
        published,
        home,
        figures: placed(figures, text),
        people: people.map(({ name }: { name: string }) => name),
      };
    });
}

/** The articles of the dataset with its observations. */
export function seedTexts(): readonly GoldText[] {
  return articles.map(({ id, file, body, published }) => {
    const whole = readFileSync(join(import.meta.dirname, "../../../seeds/articles", file), "utf8");
    const [from, to] = body;
    const own = observations.filter(({ article }) => article === id);
    const figures = own.map(({ quote, quantity, indicator, subject, partner, period, status }) => {
      const start = quote.start - from + quote.exact.indexOf(quantity.stated);
      const { stated, value, unit } = quantity;
      return {
        start,
        end: start + stated.length,
        value,
        unit,
        indicator,
        subject,
        partner: partner ?? null,
        period: period?.edtf ?? null,
        status: status ?? null,
      };
    });
    return { name: id, text: whole.slice(from, to), published: published.edtf, home: "kz", figures, people: null };
  });
}

function placed(figures: readonly Written[], text: string): readonly GoldFigure[] {
  return figures.map(({ stated, occurrence, ...figure }) => {
    let start = -1;
    for (let times = 0; times < occurrence; times++) start = text.indexOf(stated, start + 1);
    return { ...figure, start, end: start + stated.length };
  });
}
