import type { Head } from "./find-heads";
import type { IndicatorContext } from "./indicator-reading";

/** What may stand between what is measured and its figure without being measured itself. */
const BRIDGE: ReadonlySet<string> = new Set(
  (
    "expected expects expect will would could may might forecast forecasts projected projects planned plans target targets goal goals aim aims set intends touched touching crossed notched clocked averaged settled fetched attained achieved constituted comprised tallied flows flow second third first office was were is are be been being has have had having amounted amounting amounts to reached reaching reach stood standing stands at came come " +
    "comes coming totalled totaled totalling totaling total made makes hit hits hitting of a an the its their his her our in into during over by for " +
    "per year years month months quarter on with between and from as against compared compare compares up down rose risen rising rise grew grown growing grow fell fallen " +
    "falling fall increased increasing increase decreased decreasing decrease declined declining decline dropped dropping drop jumped climbed surged soared " +
    "slumped sank shrank slid slipped expanded contracted went gone exceeded exceeding exceed surpassed topped worth valued value volume " +
    "level figure this that which these indicator while whereas or also already only just even now currently today thus respectively including same period more " +
    "less than much higher lower bigger smaller brought cost yielded earned accounted equalled equaled equal both countries sides two parties mutual " +
    "bilateral goods alone better worse contrast sagged what considered edged inched leapt rocketed plunged tumbled crept swelled dipped eased recovered rebounded hovered neared equivalent nearly almost just below above thanks see saw seen posted recorded registered showed shown shows country country's country’s kingdom republic all last previous prior according customs said says told it they another one other got getting recorded " +
    "estimated there lowest highest largest record time since until till till-now annual annually yearly so far some about around i.e e.g us usd eur not did i we " +
    "did remained remains stable steady unchanged flat share moreover two three four five six seven eight nine ten eleven end stock held hold holds nations nation asian african european american latin gulf baltic nordic caucasian balkan eastern western northern southern south north east west neighbouring neighboring date adds add invest goods them us it you sees see moderate moderates moderated brings bring raise raises lift lifts boost boosts only " +
    "companies firms investors enterprises businesses capital money funds has-been national bloc union partner here there members"
  ).split(" "),
);
const TOKENS = /[\p{L}\p{M}’']+/gu;
const AFTER =
  /^\s*(?:$|[.,;:)(”"\]–—-]|(?:in|on|to|up|down|better|worse|below|above|i\.e|and|or|from|with|for|over|during|by|as|at|while|against|compared|compare|since|last|this|that|a|an|more|less|than|between|respectively|year|only|of|worth|higher|lower|thanks|due|because|despite|but|if|when|after|before|which|to|into|versus|decreasing|increasing|annually|today|now|there|here|so|already|year-on-year|yoy|per|the (?:year|month|same|previous|first|second|third|fourth|last))\b)/iu;

/** ", the ministry says in its report,", ", chiefly gold and cashew," */
const ASIDE =
  /,[^,;.]*\b(?:said|says|according to|shows?|showed|reported|told|noted|added|recalled)\b[^,;.]*,|^[^,;.]*,(?! (?:while|but|and|whereas|with|which|as|though)\b)[^,;.\d]{3,60},(?= \p{Ll}+(?:ed|s|t|e|w)\b)/iu;
const NAMED_AFTER =
  /^\s+(?:(?:worth\s+)?(?:in|of)|corresponded to|fell (?:to|on)(?: the share of)?|accounted for by|came from|come from|were|are|representing)\s+(?:[\p{L}’'-]+\s+){0,3}$/u;

/** "$239 million in exports", "€4.4 billion of mutual trade". */
export function headAfter({ text, figure, heads }: IndicatorContext): Head | undefined {
  return heads.find(
    ({ start }) => start >= figure.end && start < figure.end + 40 && NAMED_AFTER.test(text.slice(figure.end, start)),
  );
}

/** The nearest head before the figure that is not in a bracket closed since, nor the object of a preposition. */
export function headBefore({ text, figure, heads, sentence }: IndicatorContext): Head | undefined {
  const before = heads.filter(({ end }) => end <= figure.start);
  return before.findLast((head) => {
    const between = text.slice(head.end, figure.start);
    if (between.includes(")") && !between.includes("(")) return false;
    return (
      head.kind !== "other" ||
      !/\b(?:to|in|on|for|from|of|with|into|as)\s+(?:(?:the|its|their|a|this|\p{L}+[’']s?)\s+)?(?:\p{L}+\s+)?$/u.test(
        text.slice(Math.max(sentence.start, head.start - 40), head.start),
      )
    );
  });
}

/** Whether only words of measuring, times, parties and other figures stand between the head and the figure, and after it. */
export function isBridged(head: Head, context: IndicatorContext): boolean {
  const { text, figure, sentence, heads } = context;
  if (head.end <= figure.start)
    return isPlain(head.end, figure.start, context) && AFTER.test(text.slice(figure.end, figure.end + 24));
  const opened = Math.max(
    sentence.start,
    figure.start - 120,
    clauseStart(text.slice(sentence.start, figure.start)) + sentence.start,
  );
  const named = heads.some(({ start, end }) => start >= opened && end <= figure.start);
  return isPlain(figure.end, head.start, context) && !named;
}

/** Where the last clause of a stretch begins. */
function clauseStart(text: string): number {
  return Math.max(0, text.search(/(?:[,;:(]|\b(?:while|and|but))[^,;:(]*$/u));
}

function isPlain(from: number, to: number, { text, figures, known, heads }: IndicatorContext): boolean {
  if (to - from > 300) return false;
  const covered = [...figures, ...known, ...heads].filter(({ start, end }) => start < to && end > from);
  const aside = ASIDE.exec(text.slice(from, to));
  const isAside = (at: number): boolean => aside !== null && at >= aside.index && at < aside.index + aside[0].length;
  return [...text.slice(from, to).matchAll(TOKENS)].every(
    ({ 0: word, index }) =>
      BRIDGE.has(word.toLowerCase()) ||
      isAside(index) ||
      word.endsWith("ly") ||
      covered.some(({ start, end }) => from + index >= start && from + index < end),
  );
}
