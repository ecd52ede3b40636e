/** Words of measuring, comparing, dating and reporting, and of who trades: none of them can be what a figure is of. */
const BRIDGE: ReadonlySet<string> = new Set(
  (
    "a about above according account accounting accounts achieves achieving across actual add adds advance " +
    "advancing africa african after afterwards again against agency aggregate ago aim aims all almost alone " +
    "along alongside already also although altogether american amid among amount amounting amounts an and " +
    "annual another any approach approaching april are around as asia asian at attaining attains august average " +
    "averaging back bad balkan balkans baltic baltics basis be because been before began being believe below " +
    "better between beyond bigger bilateral bloc boast boost boosting boosts both bounce breaking breaks brief " +
    "bring bringing brings broke broken brought bureau businesses but by calendar came can cannot capital " +
    "caucasian caucasus central climb climbing climbs clocking closing collapse come comes coming commercial " +
    "committee companies compare compares comparison comprise comprises comprising constitute constitutes " +
    "constituting continues continuing contract contracting contrast contributing corresponding cost could " +
    "count countries country country's country’s course covid creep crept crisis cross crosses crossing current " +
    "customs data date day days decade decade-high december decline declines declining decrease decreasing " +
    "delivering demonstrates demonstrating despite did dip dipping direct do does dollars domestic done double " +
    "double-digit doubling down downward dramatic driven driving drop dropping drops due during dynamics each " +
    "earlier earning earns ease east eastern economic economy edge eight either eleven end ending enterprises " +
    "entire equal equals equates equating equivalent estimate eur europe european euros even ever every example " +
    "exceeding exceeds except expand expanding expect expects fact fall fallen falling falls far faster " +
    "february fell fetching fewer fifth figure figures final fine firms first five-fold five-year flat flow " +
    "flows fluctuate following for forecast forecasts foreign form forms four fourth fresh friday from full " +
    "funds further gain gave generating getting given giving global goal goals gone good goods got government " +
    "governments great grew grow growing grown grows guess gulf had half halve halves has has-been have having " +
    "he healthy hefty held hence her here high higher highest him his historic historical hit hits hitting hold " +
    "holds hover hovering hovers how however hurt i if improving in inch including increase increases " +
    "increasing indicate indicates indicator inside instance intends into invest investors is it its itself " +
    "january joint jump jumping jumps june just keep keeping kept kingdom know largest last later latest latin " +
    "leaders leading leads leap leapt led less level levels lift lifting lifts like little log low lower lowest " +
    "m-o-m made make makes many march marginal mark market markets marking marks may me meager meagre mean " +
    "meaning means meanwhile member members merchandise mere middle midst might milestone ministers ministry " +
    "minus moderate moderates modest mom monday money month month's month-on-month months more moreover most " +
    "much multi-year must mutual my nation national nations near nearing neighbor neighboring neighbors " +
    "neighbour neighbour's neighbouring neighbours neither new newest next nine no none nor nordic nordics " +
    "north northeast northern northwest not notching november now numbers october of off office official " +
    "officials on once one one-off onto or other ought our out outside over overall owing own pace pandemic " +
    "parties partner partners past pct peak peaking per percentage period period's picking place plain plans " +
    "plummet plunge plunging plus poor position positions post posting preliminary presidents prior projects " +
    "provisional push pushing put puts q-o-q qoq quarter quarter's quarters quite raise raises raising ran " +
    "range ranging rate rather reach reaches reaching reads realisation realization rebound rebounding received " +
    "recent reckon record record-high recording recover recovering recovers reflecting reflects regional " +
    "register registering relation remain remainder remaining remains report reports represent representing " +
    "represents republic rest result resulting results resume return reveal reveals rise risen rises rising " +
    "robust rose rough run running said same sank saturday saw says scale season second see seen sees semester " +
    "september set sets setting settling seven several shall share sharp she short should show showing shown " +
    "shows shrank shrink shrinking shrinks shrunk side sides significant similar since single-digit sinking six " +
    "sixth size skyrocket slid slide sliding slight slip slipping slips slower slowing slumping small smaller " +
    "so soar soaring solid some somewhat south southeast southeastern southern southwest stabilize stagnate " +
    "stand standing stands state states statistics stay steady steep still stock stood strengthen strong " +
    "structure substantial such suggest suggests sum summary sunday suppose surge surging surpass surpasses " +
    "surpassing swell swelling take taken takes taking target targets task ten ten-year tendency term terms " +
    "than thanks that the their them themselves then there therefore these they think third this though three " +
    "threshold through throughout thursday thus till till-now time to today today's together told tomorrow too " +
    "took top topping tops total totaling totalling totals touch touches touching toward towards trend triple " +
    "tripling true tuesday tumble tumbling turning two under union unlike until up upon upward us usd value " +
    "versus very via volume was we weaken wednesday week weeks well went were west western what when where " +
    "whereas whether which while who whole whom whose why will with within words world worse worth would y " +
    "y-o-y year year-on-year years yes yesterday yet yielding you your yoy"
  ).split(" "),
);

/** Adverbs, adjectives and what was done; things with the same endings, and what is done with other money, are left out. */
const PLAIN_ENDING = /^\p{Ll}+(?:ly|(?:[^e]|[^ns]e)ed|ive|ous|ful|[ai]ble|less)$/u;
const OTHERWISE =
  /^(?:(?:fin|cofin|refin)anced|(?:fund|support|creat|sav|employ|includ|cover|grant|donat|alloc|allocat|subsidi[sz]|secur|borrow|loan|approv|sign|cost|owe|charg|award|spar|tax|collect|rais|transferr|remitt|provid|offer|promis|pledg|committ|request|receiv|disburs|order|hand|rent|inject|channel|launch|complet|acquir|issu|mobili[sz]|attract)e?d|olive|automotive|locomotive|explosive|additive|vegetable|timetable|supply|family|assembly|anomaly|monopoly|ally|rally|italy)$/u;

/** Whether a word between what is measured and its figure measures nothing itself. */
export function isBridgeWord(word: string): boolean {
  return BRIDGE.has(word.toLowerCase()) || (PLAIN_ENDING.test(word) && !OTHERWISE.test(word));
}
