import { html, type Markup, type Part } from "../../markup/html";
import { blocksOf } from "../../text/blocks";
import { contains, type TextSpan } from "../../text/text-span";
import { visible } from "../../text/visible";
import type { Draft } from "../draft";
import { marksWithin, type ReviewMark } from "./marks-of";

/** The body of the article, its paragraphs as they stand, with each mark a way to its card. */
export function renderText({ text, record, untouched }: Draft, marks: readonly ReviewMark[]): Markup {
  const { start, end } = record.body;
  const paragraphs = blocksOf(text.slice(start, end), start).map((block) => {
    const silent = untouched.filter((sentence) => contains(block, sentence));
    return html`<p>${pieces(block, silent, text, marks)}</p>`;
  });
  return html`<section class="text" aria-labelledby="text"><h2 id="text">The article</h2>${paragraphs}</section>`;
}

/** The sentences without a fact set apart. */
function pieces(block: TextSpan, silent: readonly TextSpan[], text: string, marks: readonly ReviewMark[]): Part[] {
  const parts: Part[] = [];
  let from = block.start;
  for (const sentence of silent) {
    const own = marked(sentence, text, marks);
    parts.push(marked({ start: from, end: sentence.start }, text, marks), html`<span class="none">${own}</span>`);
    from = sentence.end;
  }
  return [...parts, marked({ start: from, end: block.end }, text, marks)];
}

function marked(span: TextSpan, text: string, marks: readonly ReviewMark[]): Part[] {
  const parts: Part[] = [];
  let from = span.start;
  for (const mark of marksWithin(marks, span)) {
    const [first = "", ...others] = mark.ids;
    const id = `text-${marks.indexOf(mark) + 1}`;
    const words = shownText(text, mark.start, mark.end);
    parts.push(
      shownText(text, from, mark.start),
      html`<a class="${mark.state}" id="${id}" href="#${first}">${words}</a>`,
      others.map((other, index) => html`<sup><a href="#${other}">${index + 2}</a></sup>`),
    );
    from = mark.end;
  }
  return [...parts, shownText(text, from, span.end)];
}

/** Line breaks as spaces, and what cannot be seen written out. */
function shownText(text: string, start: number, end: number): string {
  return visible(text.slice(start, end).replace(/[\s\u00a0]+/gu, " "));
}
