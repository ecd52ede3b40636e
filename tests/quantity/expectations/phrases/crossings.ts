import { COUNT, FLOW, inGroup, reads, refuses, row, SHARE, STOCK } from "./figure-case";

const THREE_AND_MORE = reads(3e9, "USD", "9/0", [3e9, null], { hedge: "over" });
const THREE = reads(3e9, "USD", "9/0", [2.5e9, 3.5e9]);
const AT_LEAST_THREE = reads(3e9, "USD", "9/0", [3e9, null], { hedge: "atLeast" });
const AT_MOST_THREE = reads(3e9, "USD", "9/0", [null, 4e9], { hedge: "atMost" });
const ABOUT_THREE = reads(3e9, "USD", "9/0", [2e9, 4e9], { hedge: "approx" });

const crossings = inGroup(
  "verbs of crossing a mark",
  row("Turnover topped $3 billion.", "topped $3 billion", FLOW, THREE_AND_MORE),
  row("Turnover crossed $3 billion.", "crossed $3 billion", FLOW, THREE_AND_MORE),
  row("Turnover will cross $3 billion.", "cross $3 billion", FLOW, THREE_AND_MORE, { status: "planned" }),
  row("Turnover went past $3 billion.", "went past $3 billion", FLOW, THREE_AND_MORE),
  row("Turnover broke through $3 billion.", "broke through $3 billion", FLOW, THREE_AND_MORE),
  row("Turnover has outstripped $3 billion.", "outstripped $3 billion", FLOW, THREE_AND_MORE),
  row("Turnover overtook $3 billion.", "overtook $3 billion", FLOW, THREE_AND_MORE),
  // "Parliament passed $3 billion in aid" says exactly that much. Alternative: over.
  row("Turnover passed $3 billion.", "$3 billion", FLOW, refuses("passed")),
  row("Parliament passed $3 billion in aid.", "$3 billion", FLOW, refuses("passed")),
  row("Turnover broke $3 billion.", "$3 billion", FLOW, refuses("broke")),
  row("Turnover cleared $3 billion.", "$3 billion", FLOW, refuses("cleared")),
  row("The bank cleared $3 billion of cheques.", "$3 billion", FLOW, refuses("cleared")),
  row("Turnover smashed the $3 billion barrier.", "$3 billion", FLOW, refuses("smashed")),
  row("Turnover crossed the $3 billion mark.", "$3 billion", FLOW, refuses("crossed")),
  row("Turnover has passed the $3 billion threshold.", "$3 billion", FLOW, refuses("passed")),
  row("Turnover exceeded the $3 billion mark.", "$3 billion", FLOW, refuses("exceeded")),
  row("Debt is near the $3 billion ceiling.", "$3 billion", STOCK, refuses("ceiling")),
  row("The share is below the 30 percent threshold.", "30 percent", SHARE, refuses("threshold")),
  row("The party needs to clear the 5 percent hurdle.", "5 percent", SHARE, refuses("clear")),
  row("Turnover edged past $3 billion.", "$3 billion", FLOW, refuses("past")),
  row("Sales are nudging $3 billion.", "$3 billion", FLOW, refuses("nudging")),
  row("Exports hit the $3 billion mark.", "$3 billion", FLOW, THREE),
  row("Parliament passed the $3 billion budget.", "$3 billion", FLOW, refuses("passed")),
  row("Parliament passed a $3 billion budget.", "$3 billion", FLOW, THREE),
  row("The committee, which passed a law, spent $3 billion.", "$3 billion", FLOW, THREE),
  row("The strike broke out as exports reached $3 billion.", "$3 billion", FLOW, THREE),
);

const idioms = inGroup(
  "idioms that change a figure",
  row("At a push, the yard earns $3 billion.", "$3 billion", FLOW, refuses("At a push")),
  row("The yard earns $3 billion at a push.", "$3 billion", FLOW, refuses("at a push")),
  row("The yard earns $3 billion at a stretch.", "$3 billion", FLOW, refuses("at a stretch")),
  row("The yard earns $3 billion at a pinch.", "$3 billion", FLOW, refuses("at a pinch")),
  row("At best, exports came to $3 billion.", "$3 billion", FLOW, refuses("At best")),
  row("Exports came to $3 billion at worst.", "$3 billion", FLOW, refuses("at worst")),
  row("Exports came to $3 billion, if that.", "$3 billion", FLOW, refuses("if that")),
  row("Exports came to $3 billion, at a push.", "$3 billion", FLOW, refuses("at a push")),
  row("Exports came to $3 billion, if that.", "$3 billion, if that", FLOW, refuses("if that")),
  row("The fund holds $3 billion, so to speak.", "$3 billion, so to speak", STOCK, refuses("so to speak")),
  row("By one estimate, the fund holds $3 billion.", "$3 billion", STOCK, refuses("By one estimate")),
  row("The fund holds $3 billion by some estimates.", "$3 billion", STOCK, refuses("by some estimates")),
  row("By his own reckoning the fund holds $3 billion.", "$3 billion", STOCK, refuses("By his own reckoning")),
  row("The fund holds a ballpark $3 billion.", "$3 billion", STOCK, refuses("ballpark")),
  row("The fund holds $3 billion and counting.", "$3 billion and counting", STOCK, AT_LEAST_THREE),
  row("The fund holds $3 billion and then some.", "$3 billion and then some", STOCK, THREE_AND_MORE),
  row("The fund holds $3 billion and change.", "$3 billion and change", STOCK, THREE_AND_MORE),
  row("The fund holds $3 billion at the outside.", "$3 billion at the outside", STOCK, AT_MOST_THREE),
  row("The fund holds $3 billion at a minimum.", "$3 billion at a minimum", STOCK, AT_LEAST_THREE),
  row("The fund holds $3 billion in round figures.", "$3 billion in round figures", STOCK, ABOUT_THREE),
  row("In the ballpark of $3 billion was spent.", "In the ballpark of $3 billion", FLOW, ABOUT_THREE),
  row("Give or take $3 billion was spent.", "$3 billion", FLOW, refuses("Give or take")),
  row("One in 3 people came.", "3", COUNT, refuses("One in 3")),
  row("Four out of 10 firms closed.", "Four", COUNT, refuses("Four out of 10")),
  row("It opened 7 in 2024.", "7", COUNT, reads(7, "1", "0/0", [7, 8])),
  row("It was fined to the tune of $3 billion.", "$3 billion", FLOW, THREE),
  row("He made a cool $3 billion.", "$3 billion", FLOW, THREE),
  row("Tickets went for a push of 340 riders.", "340", COUNT, reads(340, "1", "0/0", [340, 341])),
);

/** Crossed marks and idioms: what says more, or less, than the number. */
export const CROSSINGS = [...crossings, ...idioms];
