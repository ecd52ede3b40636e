/** Words of measuring, comparing, dating and reporting, and of who trades: none of them can be what a figure is of. */
const BRIDGE: ReadonlySet<string> = new Set(
  (
    "a about above accelerated according account accounted accounting accounts achieved achieves achieving across " +
    "actual add adds advanced advancing africa african afterwards again against agency aggregate aim aims all all- " +
    "time almost alone along alongside already also although altogether american amid among amount amounted amounting " +
    "amounts an and annual annually another approached approaching approximately april are around as asia asian at " +
    "attained attaining attains august available averaged averaging back bad balkan balkans ballooned baltic baltics " +
    "basis be because been before began being below better between bigger bilateral bloc boost boosts both breached " +
    "breaking breaks bring brings broke broken brought bureau businesses by calculated calendar came capital " +
    "caucasian caucasus central chiefly climbed climbing climbs clocked clocking closed closing combined come comes " +
    "coming commercial committee companies comparable compare compared compares comparison comprise comprised " +
    "comprises comprising considerable considered constituted constitutes constituting continued continues continuing " +
    "contracted contracting contrast contributed contributing cost could counted countries country country's " +
    "country’s crept crossed crosses crossing current currently customs data date day days decade decade-high " +
    "december decline declined declines declining decrease decreased decreasing delivering demonstrated demonstrates " +
    "demonstrating despite did dipped dollars double-digit doubled doubling down downward dramatic driven driving " +
    "drop dropped dropping drops during dynamics e.g earlier earned earning earns eased east eastern economic edged " +
    "eight eleven end ended ending enterprises entire equal equaled equalled equates equating equivalent estimated " +
    "eur europe european euros even ever exceed exceeded exceeding faster slower exceeds expanded expanding expect expected expects " +
    "fall fallen falling falls far february fell fetched fetching fifth figure figures final finished firms first " +
    "five five-fold five-year flat flow flows fluctuated following for forecast forecasts formed forms four fourth " +
    "fresh friday from full fully funds further gave generated generating getting given giving goal goals gone good " +
    "goods got great grew grow growing grown grows gulf had half halved halves has has-been have having he healthy " +
    "hefty held hence her here high higher highest him his historic historical hit hits hitting hold holds hovered " +
    "how however i i.e if impressive improved improving in inched including increase increased increasing indicator " +
    "intends into invest investors is it its itself january joint july jumped jumping jumps june just keep keeping " +
    "kept kingdom largely largest last later latest latin leading leads leapt led less level lift lifted lifting " +
    "lifts logged low lower lowest m-o-m made mainly makes march marginal mark marked market markets marking marks " +
    "may meager meagre meanwhile measured members mere might milestone ministry moderate moderated moderates modest " +
    "mom monday money month month's month-on-month months more moreover mostly much multi-year mutual narrowed nation " +
    "national nations neared nearing nearly neighbor neighboring neighbors neighbour neighbour's neighbouring " +
    "neighbours nevertheless new newest nine nonetheless nordic nordics north northeast northern northwest not " +
    "notable notched notching november now numbers october of office official officials on once one one-off only or " +
    "other our over overall pace partially parties partly partner pct peak peaked peaking pegged per percentage " +
    "period period's picked picking planned plans plunged plunging poor positive posted posting preliminary previous " +
    "prior projected projects provisional published pushed pushing q-o-q qoq quadrupled quarter quarter's quarters " +
    "quite raise raises ran ranged ranging rate rather reach reached reaching reads rebounded recent record record- " +
    "breaking record-high recorded recording recovered recovering reflected reflecting reflects registered " +
    "registering released remained remains remarkable report represented representing represents republic " +
    "respectively result resulted resulting results revised rise risen rises rising robust rocketed rose roughly run " +
    "running sagged said same sank saturday saw says scale season second see seen sees semester september set sets " +
    "setting settled settling seven share sharp she showed showing shown shows shrank shrinking side sides " +
    "significant similar since single-digit sinking six sixth sizable size sizeable slid sliding slight slipped " +
    "slowed slowing slumped slumping smaller so soared soaring solid some south southeast southeastern southern " +
    "southwest stabilised stabilized stable stagnated standing stands started statistics steady steep still stock " +
    "stood strengthened strong structure substantial sum sunday surged surging surpassed swelled swelling taken takes " +
    "taking tallied tangible target targets ten ten-year tendency term terms than thanks that the their them " +
    "themselves then there therefore these they third this though three threshold through throughout thursday thus " +
    "ticked till till-now time tipped to today today's together told tomorrow too took topped topping tops total " +
    "totaled totaling totalled totalling totals touched touches touching trebled trend tripled tripling tuesday " +
    "tumbled tumbling turned turning two unchanged union unprecedented until up upward us usd value valued varied " +
    "very volume was we weakened wednesday week weeks well went were west western what when where whereas which while " +
    "who whole whom whose why widened will with within worse worth would y y-o-y year year-on-year yearly years " +
    "yesterday yet yielded yielding you yoy"
  ).split(" "),
);

/** Adverbs, adjectives and what was done; things with the same endings, and what is done with other money, are left out. */
const PLAIN_ENDING = /^\p{Ll}+(?:ly|(?:[^e]|[^ns]e)ed|ive|ous|ful|[ai]ble|less)$/u;
const OTHERWISE =
  /^(?:(?:fin|cofin|refin)anced|(?:fund|support|creat|sav|employ|includ|cover|grant|donat|alloc|allocat|subsidi[sz]|secur|borrow|loan|approv|sign|cost|owe|charg|award|spar|tax|collect|rais|transferr|remitt|provid|offer|promis|pledg|committ|request|receiv|disburs|order|hand|rent|inject|channel|launch|complet|acquir|issu|mobili[sz]|attract)e?d|olive|automotive|locomotive|explosive|additive|vegetable|timetable|supply|family|assembly|anomaly|monopoly|ally|rally|italy)$/u;

/** Whether a word is in the list itself, so that it names no product either. */
export function isListedBridge(word: string): boolean {
  return BRIDGE.has(word.toLowerCase());
}

/** Whether a word between what is measured and its figure measures nothing itself. */
export function isBridgeWord(word: string): boolean {
  return BRIDGE.has(word.toLowerCase()) || (PLAIN_ENDING.test(word) && !OTHERWISE.test(word));
}
