import { latestDay } from "../../fact/latest-day";
import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** What a dataset says of itself and of its articles as wholes, if it does not fit them. */
export function unfitHead(data: Dataset): DatasetProblem[] {
  return [...wrongLatestDay(data), ...data.articles.flatMap(wrongExtent), ...data.articles.flatMap(wrongName)];
}

function wrongLatestDay({ articles, latestArticle }: Dataset): DatasetProblem[] {
  const latest = latestDay(articles);
  if (latest === latestArticle) return [];
  const expected = `${latest}, the last day on which the latest of its articles can have been published`;
  return [{ path: ["latestArticle"], found: latestArticle, expected, fix: "give that day" }];
}

function wrongExtent({ id, body: [start, end], length }: Dataset["articles"][number]): DatasetProblem[] {
  if (start < end && end <= length) return [];
  const expected = `a start before its end, and an end within the ${length} characters of the text`;
  return [{ path: ["articles", id, "body"], found: `${start}–${end}`, expected, fix: "mend the body, or the length" }];
}

/** A file is looked for under this name: it must not lead out of its folder. */
function wrongName({ id, file }: Dataset["articles"][number]): DatasetProblem[] {
  if (PLAIN_NAME.test(file)) return [];
  const expected = "the name of a file, without folders";
  return [{ path: ["articles", id, "file"], found: JSON.stringify(file), expected, fix: "give the name alone" }];
}
