import type { Entity } from "../model/entity";
import type { Post } from "../model/post";
import type { TextSpan } from "../text/text-span";

/** What a curation writes in a field: words, a list of them, or a map of words. */
export type FieldValue = string | readonly string[] | Readonly<Record<string, string | undefined>>;

/** Why a field is left to a person, and between what it is. */
export interface Question {
  readonly why: string;
  readonly choices: readonly string[];
}

/** A field of a drafted entry: what its words give, or a question; and the words. */
export interface DraftField {
  readonly value?: FieldValue;
  readonly question?: Question;
  readonly from: readonly TextSpan[];
}

/** A fact as far as it can be read; `name` if nothing but a name is there to make one of. */
export interface DraftEntry {
  readonly kind: "observation" | "role" | "event" | "name";
  /** The words that it is about: a figure, a person, an event. */
  readonly at: TextSpan;
  readonly quote: TextSpan;
  readonly context: readonly TextSpan[];
  /** By the keys of a curation, without `kind`, `quote` and `context`. */
  readonly fields: Readonly<Record<string, DraftField>>;
  /** What the build reads out of its words, for whoever reviews it. */
  readonly gist: string;
}

/** A number, date or name that no entry was read from, with what is known of it. */
export interface Leftover extends TextSpan {
  readonly why: string;
  /** Why it is no fact, if its words say so; else a person does. */
  readonly reason?: string;
}

/** An entity that the lists do not have. */
export type NewEntity = Pick<Entity, "id" | "type" | "name" | "aliases" | "code">;

/** A post that the list does not have. */
export type NewPost = Pick<Post, "id" | "title">;

/** What the curation says of the article itself. */
export interface DraftRecord {
  readonly title?: string;
  readonly publisher: DraftField;
  readonly published: DraftField;
  /** Where the article itself begins and ends in its file. */
  readonly body: TextSpan;
}

/** All that can be read of an article without a person. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly path: string;
  readonly record: DraftRecord;
  readonly entries: readonly DraftEntry[];
  readonly leftovers: readonly Leftover[];
  readonly entities: readonly NewEntity[];
  readonly posts: readonly NewPost[];
  /** Sentences of the body that no entry quotes. */
  readonly untouched: readonly TextSpan[];
  /** What was assumed for the whole text. */
  readonly assumed: readonly string[];
}

/** A field that its words give. */
export function given(value: FieldValue, ...from: readonly TextSpan[]): DraftField {
  return { value, from };
}

/** A field that a person has to fill. */
export function asked(why: string, choices: readonly string[] = [], from: readonly TextSpan[] = []): DraftField {
  return { question: { why, choices }, from };
}

/** Whether nothing of the entry is left to a person. */
export function isSure({ kind, fields }: DraftEntry): boolean {
  return kind !== "name" && Object.values(fields).every(({ question }) => question === undefined);
}
