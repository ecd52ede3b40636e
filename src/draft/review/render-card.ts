import { html, type Markup, type Part } from "../../markup/html";
import { position } from "../../text/position";
import type { TextSpan } from "../../text/text-span";
import { visible } from "../../text/visible";
import { formatCount } from "../../wording/format-count";
import { type DraftEntry, type DraftField, type FieldValue, isSure, type Leftover } from "../draft";
import { entryId, leftoverId, type ReviewMark, reviewMark } from "./marks-of";

/** What a card is drawn with: the text, and the marks in it. */
export interface CardContext {
  readonly text: string;
  readonly marks: readonly ReviewMark[];
}

const ENTRY_KINDS = { observation: "Figure", role: "Role", event: "Event", name: "A name without a fact" } as const;

/** One proposal: each field with the words that it was read from, or with the question, its choices and the reason. */
export function renderCard(entry: DraftEntry, index: number, context: CardContext): Markup {
  const { kind, fields, quote, context: passages } = entry;
  const open = Object.values(fields).filter(({ question }) => question).length;
  const state = kind === "name" ? "lost" : isSure(entry) ? "" : "open";
  const told = open === 0 ? "sure" : formatCount(open, "question");
  const rows = Object.entries(fields).map(([key, field]) => rowOf(key, field, context.text));
  return html`
    <article class="card ${state}" id="${entryId(index)}">${headOf(entryId(index), entry.at, ENTRY_KINDS[kind], context)}
    <p class="soft">${kind === "name" ? "a role, an event or a statement; or ignored with a reason" : told} · ${visible(entry.gist)}</p>
    <dl>${rows}<dt>quote</dt><dd>“${wordsAt(context.text, quote)}”</dd>
    ${passages.map((span) => html`<dt>context</dt><dd>“${wordsAt(context.text, span)}”</dd>`)}</dl></article>`;
}

/** A number or date that nothing was read from, and what is known of it. */
export function renderLeftover(leftover: Leftover, index: number, context: CardContext): Markup {
  const id = leftoverId(index);
  return html`
    <article class="card lost" id="${id}">${headOf(id, leftover, "Left over", context)}
    <p class="soft">line ${position(context.text, leftover.start).line} · ${visible(leftover.why)}</p></article>`;
}

function headOf(id: string, at: TextSpan, kind: string, { text, marks }: CardContext): Markup {
  return html`
    <h3>${kind}: <a href="#${reviewMark(id, marks)}">${wordsAt(text, at)}</a></h3>`;
}

function rowOf(key: string, { value, question, from }: DraftField, text: string): Markup {
  const source: Part =
    from.length === 0
      ? null
      : html`${" "}<span class="soft">from ${from.map((span) => `“${wordsAt(text, span)}”`).join(", ")}</span>`;
  if (!question) return html`<dt>${key}</dt><dd><span class="sure">${valueCell(value)}</span>${source}</dd>`;
  const choices = question.choices.length === 0 ? "" : ` ${question.choices.join(" or ")}:`;
  return html`<dt>${key}</dt><dd><strong class="asked">?</strong>${visible(`${choices} ${question.why}`)}${source}</dd>`;
}

function valueCell(value: FieldValue | undefined): string {
  if (typeof value === "string") return visible(value);
  return visible(Object.values(value ?? {}).join(", "));
}

function wordsAt(text: string, { start, end }: TextSpan): string {
  return visible(text.slice(start, end).replace(/[\s\u00a0]+/gu, " "));
}
