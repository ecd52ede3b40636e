import type { Status } from "../model/fact";
import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import type { TextSpan } from "../text/text-span";
import type { FoundTime } from "../time/find-times";
import type { Head } from "./find-heads";
import type { PartyMention } from "./find-parties";
import type { IndicatorContext, IndicatorReading } from "./indicator-reading";
import type { FoundPerson, Unsure } from "./proposal";

/** The text, cut up once. */
export interface Cut {
  readonly text: string;
  readonly home: string | null;
  readonly sentences: readonly TextSpan[];
  readonly figures: readonly FoundFigure[];
  readonly heads: readonly Head[];
  readonly parties: readonly PartyMention[];
  readonly times: readonly FoundTime[];
  readonly people: readonly FoundPerson[];
}

/** A figure with what is known of it. */
export interface FigureRead {
  readonly figure: FoundFigure;
  readonly index: number;
  readonly quantity: MeasuredQuantity;
  readonly status: Status | undefined;
  readonly sentence: TextSpan;
  readonly context: IndicatorContext;
  readonly reading: IndicatorReading;
}

/** From the last "while", "but" or semicolon before the figure to the next one after it. */
export function clauseOf({ figure, sentence }: FigureRead, { text }: Cut): TextSpan {
  const breaks = [...text.slice(sentence.start, sentence.end).matchAll(/;|,? (?:while|whereas|but)\b/gu)].map(
    ({ index }) => sentence.start + index,
  );
  return {
    start: breaks.findLast((at) => at < figure.start) ?? sentence.start,
    end: breaks.find((at) => at >= figure.end) ?? sentence.end,
  };
}

/** A field that the words leave open. */
export function openField(field: Unsure["field"], why: string, choices: readonly string[]): Unsure {
  return { field, why, choices };
}
