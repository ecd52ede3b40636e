/** Words of measuring, comparing, dating and reporting, and of who trades: none of them can be what a figure is of. */
const BRIDGE: ReadonlySet<string> = new Set(
  (
    "after upon whether can cannot must shall should ought do does done such each every any none nor own many most fewer several either neither beyond except inside like near off onto out outside past toward towards under unlike via versus next reports show indicate indicates suggest suggests reveal reveals reaches surpassing stand make constitute levels increases gain leap slide shrunk plunge remain stay stabilize equals average range fluctuate estimate put puts place count register post log boast represent form received merchandise economy foreign direct domestic regional global world state states partners government pandemic covid crisis your time corresponding relation owing due hurt position positions relative governments leaders presidents ministers mean means meaning remaining remainder rest plus minus middle midst believe think suppose reckon guess member realization realisation i me my but know words true no yes course example instance fact compare small fine good only just ago alone summary short plain brief rough roughly simply " +
    "a about above according account accounting accounts achieves achieving across actual add adds advance " +
    "advancing africa african afterwards again against agency aggregate aim aims all almost alone along " +
    "alongside already also although altogether american amid among amount amounting amounts an and annual " +
    "another approach approaching april are around as asia asian at attaining attains august averaging back bad " +
    "balkan balkans baltic baltics basis be because been before began being below better between bigger " +
    "bilateral bloc boost boosting boosts both bounce breaking breaks bring bringing brings broke broken brought " +
    "bureau businesses by calendar came capital caucasian caucasus central climb climbing climbs clocking " +
    "closing collapse come comes coming commercial committee companies compare compares comparison comprise " +
    "comprises comprising constitutes constituting continues continuing contract contracting contrast " +
    "contributing cost could countries country country's country’s creep crept cross crosses crossing current " +
    "customs data date day days decade decade-high december decline declines declining decrease decreasing " +
    "delivering demonstrates demonstrating despite did dip dipping dollars double double-digit doubling down " +
    "downward dramatic driven driving drop dropping drops during dynamics earlier earning earns ease east " +
    "eastern economic edge eight eleven end ending enterprises entire equal equates equating equivalent eur " +
    "europe european euros even ever exceeding exceeds expand expanding expect expects fall fallen falling falls " +
    "far faster february fell fetching fifth figure figures final firms first five-fold five-year flat flow " +
    "flows following for forecast forecasts forms four fourth fresh friday from full funds further gave " +
    "generating getting given giving goal goals gone good goods got great grew grow growing grown grows gulf had " +
    "half halve halves has has-been have having he healthy hefty held hence her here high higher highest him his " +
    "historic historical hit hits hitting hold holds hover hovering hovers how however i if improving in inch " +
    "including increase increasing indicator intends into invest investors is it its itself january joint jump " +
    "jumping jumps june just keep keeping kept kingdom largest last later latest latin leading leads leapt led " +
    "less level lift lifting lifts little low lower lowest m-o-m made makes march marginal mark market markets " +
    "marking marks may meager meagre meanwhile members mere might milestone ministry moderate moderates modest " +
    "mom monday money month month's month-on-month months more moreover much multi-year mutual nation national " +
    "nations nearing neighbor neighboring neighbors neighbour neighbour's neighbouring neighbours new newest " +
    "nine nordic nordics north northeast northern northwest not notching november now numbers october of office " +
    "official officials on once one one-off or other our over overall pace parties partner pct peak peaking per " +
    "percentage period period's picking plans plummet plunging poor posting preliminary prior projects " +
    "provisional push pushing q-o-q qoq quarter quarter's quarters quite raise raises raising ran ranging rate " +
    "rather reach reaching reads rebound rebounding recent record record-high recording recover recovering " +
    "recovers reflecting reflects registering remains report representing represents republic result resulting " +
    "results resume return rise risen rises rising robust rose run running said same sank saturday saw says " +
    "scale season second see seen sees semester september set sets setting settling seven share sharp she " +
    "showing shown shows shrank shrink shrinking shrinks side sides significant similar since single-digit " +
    "sinking six sixth size skyrocket slid sliding slight slip slipping slips slower slowing slumping smaller so " +
    "soar soaring solid some somewhat south southeast southeastern southern southwest stagnate standing stands " +
    "statistics steady steep still stock stood strengthen strong structure substantial sum sunday surge surging " +
    "surpass surpasses swell swelling take taken takes taking target targets task ten ten-year tendency term " +
    "terms than thanks that the their them themselves then there therefore these they third this though three " +
    "threshold through throughout thursday thus till till-now to today today's together told tomorrow too took " +
    "top topping tops total totaling totalling totals touch touches touching trend triple tripling tuesday " +
    "tumble tumbling turning two union until up upward us usd value very volume was we weaken wednesday week " +
    "weeks well went were west western what when where whereas which while who whole whom whose why will with " +
    "within worse worth would y y-o-y year year-on-year years yesterday yet yielding you yoy"
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
