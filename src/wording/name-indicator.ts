import type { Indicator } from "../model/indicator";
import { uncapitalise } from "./capitalise";

/** "trade turnover": an indicator as a sentence names it, by its title up to the first comma. */
export function nameIndicator({ title }: Pick<Indicator, "title">): string {
  return uncapitalise(title.split(",", 1).join(""));
}
