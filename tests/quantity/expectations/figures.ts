import { ADDITIONS } from "./phrases/additions";
import { CROSSINGS } from "./phrases/crossings";
import { DOUBTS } from "./phrases/doubt";
import type { FigureCase } from "./phrases/figure-case";
import { GROWTHS } from "./phrases/growth";
import { HEDGES } from "./phrases/hedges";
import { LEVELS } from "./phrases/levels";
import { PLAIN } from "./phrases/plain";
import { RANGES } from "./phrases/ranges";
import { UNITS } from "./phrases/units";

export type { FigureCase } from "./phrases/figure-case";

/**
 * What phrases of figures in news prose say, written down from the model before a reader was built.
 * Comments name another reading wherever the model leaves a choice.
 */
export const FIGURE_CASES: readonly FigureCase[] = [
  ...PLAIN,
  ...HEDGES,
  ...GROWTHS,
  ...RANGES,
  ...LEVELS,
  ...DOUBTS,
  ...UNITS,
  ...CROSSINGS,
  ...ADDITIONS,
];
