import { isBridgeWord } from "./bridge-words";
import type { Head } from "./find-heads";
import type { IndicatorContext } from "./indicator-reading";

const TOKENS = /[\p{L}\p{M}’']+/gu;
/** What can follow a figure without making another thing of it: nothing, a mark, or a word that begins the next phrase. */
const AFTER =
  /^\s*(?:$|[.,;:!?…)(”"\]–—-]|(?:in|on|to|up|down|better|worse|below|above|i\.e|and|or|from|with|for|over|during|by|as|at|while|whereas|although|though|but|because|despite|amid|against|compared?|since|last|next|this|that|these|its|their|a|an|more|less|than|between|among|respectively|year|only|of|worth|higher|lower|thanks|due|if|when|where|after|before|which|who|to|into|versus|relative|vs|year|registered|recorded|received|attracted|booked|reported|posted|achieved|seen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nearly|almost|about|far|well|just|thereby|until|under|amidst|unlike|unchanged|growing|rising|falling|exceeding|compared|decreasing|increasing|annually|today|now|there|here|so|thus|also|already|again|alone|together|altogether|combined|overall|both|each|mostly|mainly|chiefly|largely|including|according|following|followed|driven|led|making|marking|representing|accounting|showing|said|says|is|was|are|were|has|had|year-on-year|y\/y|yoy|y-o-y|per|within|across|through|throughout|the (?:year|month|same|previous|first|second|third|fourth|last))\b)/iu;
/** The nouns of change that can follow a percentage that is one: "a 15 per cent increase on 2022". */
const CHANGE_AFTER =
  /^[ -](?:[\p{Ll}-]+ly |annual |yearly |year-on-year |further )?(?:rise|increase|growth|gain|jump|surge|climb|leap|fall|drop|decline|decrease|slump|plunge|dip|slide|contraction|reduction|expansion|improvement|uptick|downturn|larger|smaller|bigger|greater|stronger|weaker|better)\b(?! (?:in|of) (?!(?:the |total |mutual |bilateral |overall |this |that |its |their )*(?:trade|turnover|exports|imports|comparison|relation|annual|value)\b)\p{L})/u;

/** "$3 billion of machinery", "$5 billion in grain": a part of what is traded. */
const OF_THINGS =
  /^ (?:of|in) (?!(?:goods|merchandise|products|which|it|them|that|this|these|those|the|an?|all|both|each|our|its|their|his|her|total|value|terms|trade|turnover|exports?|imports?|investments?|bilateral|mutual|two-way|mutually|foreign|direct|annual|just|only|early|late|mid|spring|summer|autumn|winter|fall|dollars?|euros?|comparison|contrast|line|relation|real|nominal|current|monetary|volume|physical|recent|every|one|two|three|four|five|six|eight|nine|ten|January|February|turn|return|favou?r|spite|addition|capital|equity)\b)\p{Ll}/u;

/** ", the ministry says in its report,", ", chiefly gold and cashew," */
const ASIDE =
  /,[^,;.]*\b(?:said|says|according to|shows?|showed|reported|told|noted|added|recalled)\b[^,;.]*,|^[^,;.]*,(?! (?:while|but|and|whereas|with|which|as|though)\b)[^,;.\d]{3,60},(?= \p{Ll}+(?:d|s|t|e|w)\b)/giu;
/** ", mainly tea, cut flowers and hides," */
const OF_WHAT =
  /, (?:mainly|mostly|chiefly|largely|primarily|predominantly|especially|notably|including|such as|dominated by|consisting of|comprising|made up (?:mostly |mainly |largely )?of|among them|(?:nearly |almost )?(?:all|most|much|half) of (?:it|them)|led by|driven by)\b[^.;:\d]{3,100}?,(?= (?:\p{Ll}+ed|were|was|are|is|came|stood|rose|fell|grew|hit|made|went|have|has|had|will|would)\b)/gu;
/** "With Seoul", "to the six Gulf states": places that are no party of the list. */
const PLACES =
  /\b(?:with|to|from|in|into|between|and)(?: the)?(?: \p{Ll}{3,5})?(?: \p{Lu}[\p{L}’'-]+){1,3}(?: (?:states?|countries|region|peninsula))?/gu;
const NAMED_AFTER =
  /^\s+(?:(?:worth\s+)?(?:in|of)|corresponded to|fell (?:to|on)(?: the share of)?|accounted for by|came from|come from|were|are|representing)\s+(?:(?!(?:and|or|but|while|which)\b)[\p{L}’'-]+\s+){0,3}$/u;

/** "Of which 2 million fell to export and 3 million to import" */
const OF_WHICH = /\bof (?:which|this|it|them|that)\b[^;]*$/u;
const SHARED_OUT = /^\s+(?:(?:fell|falls|fall|went|goes) )?(?:to|on)(?: the share of)?(?: the)?\s+$/u;

/** "$239 million in exports", "€4.4 billion of mutual trade". */
export function headAfter({ text, figure, heads, sentence }: IndicatorContext): Head | undefined {
  const isShared = OF_WHICH.test(text.slice(sentence.start, figure.start));
  return heads.find(({ start }) => {
    if (start < figure.end || start >= figure.end + 40) return false;
    const between = text.slice(figure.end, start);
    return NAMED_AFTER.test(between) || (isShared && SHARED_OUT.test(between));
  });
}

/** The nearest head before the figure that is not in a bracket closed since, nor the object of a preposition. */
export function headBefore({ text, figure, heads, sentence }: IndicatorContext): Head | undefined {
  const before = heads.filter(({ end }) => end <= figure.start);
  return before.findLast((head) => {
    const between = text.slice(head.end, figure.start);
    if (between.includes(")") && !between.includes("(")) return false;
    if (head.kind === "other" && isApposition(text.slice(sentence.start, head.start), between)) return false;
    return (
      head.kind !== "other" ||
      !/\b(?:to|in|on|for|from|of|with|into|as)\s+(?:(?:the|its|their|a|this|\p{L}+[’']s?)\s+)?(?:\p{L}+\s+)?$/u.test(
        text.slice(Math.max(sentence.start, head.start - 40), head.start),
      )
    );
  });
}

/** "Exports to Uganda, the largest market for our goods, stood at": no market is measured. */
function isApposition(before: string, after: string): boolean {
  return /,\s(?:the|an?|its|their|our|one of)\b[^,;.]*$/u.test(before) && after.includes(",");
}

/** Whether only words of measuring, times, parties and other figures stand between the head and the figure, and after it. */
export function isBridged(head: Head, context: IndicatorContext): boolean {
  const { text, figure, sentence, heads } = context;
  if (head.end <= figure.start) return isPlain(head.end, figure.start, context) && isPlainAfter(context);
  const opened = Math.max(
    sentence.start,
    figure.start - 120,
    clauseStart(text.slice(sentence.start, figure.start)) + sentence.start,
  );
  const named = heads.some(({ start, end }) => start >= opened && end <= figure.start);
  return isPlain(figure.end, head.start, context) && !named;
}

/** "In 2022, only $3 billion.": no word of the sentence up to the figure or right after it says what it is of. */
export function namesNothing(context: IndicatorContext): boolean {
  const { heads, sentence, figure } = context;
  return heads.length === 0 && isPlain(sentence.start, figure.start, context) && isPlainAfter(context);
}

function isPlainAfter({ text, figure, quantity, sentence }: IndicatorContext): boolean {
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 60));
  if (OF_THINGS.test(after)) return false;
  return AFTER.test(after) || (quantity.unit === "percent" && CHANGE_AFTER.test(after));
}

/** Where the last clause of a stretch begins. */
function clauseStart(text: string): number {
  return Math.max(0, ...[...text.matchAll(/[,;:(]|\b(?:while|and|but)\b/gu)].map(({ index }) => index));
}

function isPlain(from: number, to: number, { text, figures, known, heads }: IndicatorContext): boolean {
  if (to - from > 300) return false;
  const covered = [...figures, ...known, ...heads].filter(({ start, end }) => start < to && end > from);
  const words = text.slice(from, to);
  const others = [...words.matchAll(TOKENS)].filter(
    ({ 0: word, index }) =>
      !isBridgeWord(word) && !covered.some(({ start, end }) => from + index >= start && from + index < end),
  );
  if (others.length === 0) return true;
  const skipped = [ASIDE, OF_WHAT, PLACES].flatMap((pattern) => [...words.matchAll(pattern)]);
  return others.every(({ index: at }) =>
    skipped.some(({ 0: { length }, index }) => at >= index && at < index + length),
  );
}
