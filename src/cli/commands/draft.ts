import { type Draft, isSure } from "../../draft/draft";
import { draftArticle } from "../../draft/draft-article";
import { renderReview } from "../../draft/review/render-review";
import { printDraft } from "../../draft/write/print-draft";
import { printEntities } from "../../draft/write/print-entities";
import { printPosts } from "../../draft/write/print-posts";
import { sortIssues } from "../../ground/issue";
import { parseEdtf } from "../../time/parse-edtf";
import { formatAlone, formatCount } from "../../wording/format-count";
import { type Answer, answer, type Command, type Given, valueOf } from "../command";
import { wrongUsage } from "../command-refusal";
import { EXIT } from "../exit";
import { draftSources } from "../files/draft-sources";
import { type DraftTarget, draftTarget } from "../files/draft-target";
import { writeNew } from "../files/write-new";
import { listIssues } from "../screen/list-issues";
import { paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

export const draftCommand: Command = {
  name: "draft",
  words: "FILE --published DATE",
  fewest: 1,
  most: 1,
  summary: "a curation of an article that nobody has curated: what its words give, and a question for the rest",
  examples: [
    "kz-eu-facts draft seeds/articles/006_news.txt --published 2024-10-02 --root . --review",
    "kz-eu-facts draft news.txt --published 2024-10",
  ],
  options: {
    published: { value: "DATE", meaning: "when it was published: 2024-10-02, 2024-10, or another time in EDTF" },
    root: { value: "DIR", meaning: "the folder with seeds/, whose lists and articles are used in place of the data's" },
    home: { value: "ID", meaning: "the party that the article speaks for, if neither it nor the other articles tell" },
    publisher: { value: "NAME", meaning: "who published it" },
    review: { meaning: "writes a page beside the draft: the article with marks, and the proposals with their words" },
  },
  readsData: true,
  none: null,
  run: ({ data, words: [file = ""], options, style }) => {
    const published = publishedOf(options);
    const home = valueOf(options, "home");
    const publisher = valueOf(options, "publisher");
    const target = draftTarget(file);
    const sources = draftSources(file, valueOf(options, "root"), data, target);
    if ("issues" in sources) return refuseDraft(sources.issues);
    const { header, ...input } = sources;
    const drafted = draftArticle({
      ...input,
      published,
      ...(home !== undefined && { home }),
      ...(publisher !== undefined && { publisher }),
    });
    const files = write(drafted, header, target, options["review"] === true);
    return written(drafted, files, target, style);
  },
};

function publishedOf(options: Given): string {
  const published = valueOf(options, "published");
  if (published !== undefined && parseEdtf(published) !== undefined) return published;
  throw wrongUsage({
    where: "kz-eu-facts draft --published",
    found: published ?? "nothing",
    expected: "a time of the EDTF profile: 2024-10-02, 2024-10, 2024, [2024-10-02..2024-10-09]",
    fix: "add --published 2024-10-02: words such as “last year” hang on it",
  });
}

function refuseDraft(issues: Parameters<typeof listIssues>[0]): Answer {
  return answer(
    listIssues(issues, "; nothing was written"),
    { files: [], problems: sortIssues(issues) },
    EXIT.badInput,
  );
}

/** The draft, the new entities and posts if there are any, and the page if it was asked for. */
function write(
  drafted: Draft,
  header: string,
  { draft: path, entities, posts, review }: DraftTarget,
  withPage: boolean,
): readonly string[] {
  const files = [
    { path, text: printDraft(drafted, header) },
    ...(drafted.entities.length === 0 ? [] : [{ path: entities, text: printEntities(drafted.entities) }]),
    ...(drafted.posts.length === 0 ? [] : [{ path: posts, text: printPosts(drafted.posts) }]),
    ...(withPage ? [{ path: review, text: renderReview(drafted) }] : []),
  ];
  for (const file of files) writeNew(file.path, file.text);
  return files.map((file) => file.path);
}

function written(
  { entries, leftovers, entities, posts }: Draft,
  files: readonly string[],
  { curation, draft: path, ...lists }: DraftTarget,
  style: Style,
): Answer {
  const facts = entries.filter(({ kind }) => kind !== "name");
  const whole = facts.filter(isSure).length;
  const names = entries.length - facts.length;
  const lost = leftovers.filter(({ reason }) => reason === undefined).length;
  const questions = entries.flatMap(({ fields }) => Object.values(fields)).filter(({ question }) => question).length;
  const lines = [
    ...files.map((file) => `wrote ${file}`),
    ...(curation === undefined
      ? []
      : [`${curation} is as it was: the draft has what it does not; move it over fact by fact`]),
    `${formatCount(facts.length, "fact")}, ${formatAlone(whole)} read whole; ${formatCount(questions, "question")}; left over: ` +
      `${formatCount(lost, "number or date", "numbers and dates")}, ${formatCount(names, "name")}`,
    `Next: answer each "?" in ${path}${entities.length === 0 ? "" : `, and move what is right of ${lists.entities} into entities.yaml`}${
      posts.length === 0 ? "" : `, of ${lists.posts} into posts.yaml`
    }`,
  ];
  const data = {
    files,
    facts: facts.length,
    whole,
    questions,
    leftovers: lost,
    names,
    newEntities: entities,
    newPosts: posts,
  };
  return answer(
    lines.flatMap((line) => paragraph(line, style)),
    data,
  );
}
