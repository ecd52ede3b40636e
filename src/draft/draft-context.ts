import type { NamePlace } from "../ground/names";
import type { Fact } from "../model/fact";
import type { ClosedLists } from "../pipeline/curate/closed-lists";
import type { FoundPerson } from "../read/proposal";
import type { TextSpan } from "../text/text-span";
import type { FoundTime } from "../time/find-times";
import type { KnownNames } from "./known-names";

/** An article while it is drafted: its text, what was found in it, and what its names can mean. */
export interface DraftContext {
  readonly id: string;
  readonly text: string;
  readonly body: TextSpan;
  /** The sentences of the body. */
  readonly sentences: readonly TextSpan[];
  readonly times: readonly FoundTime[];
  readonly people: readonly FoundPerson[];
  /** Where it names countries and blocs, by the ids of the list or, if they are new, their codes; adjectives too. */
  readonly parties: readonly (TextSpan & { readonly id: string })[];
  /** Where it names entities of the list, whatever their type. */
  readonly mentions: readonly NamePlace[];
  readonly lists: ClosedLists;
  readonly names: KnownNames;
  /** The facts of other articles: who held which post there. */
  readonly known: readonly Fact[];
  /** When it was published, in the EDTF profile. */
  readonly published: string;
  /** The party that the text speaks for. */
  readonly home: string | null;
}

/** The sentence of the body around a place; the place itself if it is in none. */
export function sentenceAt({ sentences }: Pick<DraftContext, "sentences">, span: TextSpan): TextSpan {
  return sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}
