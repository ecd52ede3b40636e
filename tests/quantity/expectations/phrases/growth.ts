import { FLOW, GROWTH, inGroup, reads, refuses, row } from "./figure-case";

const before = inGroup(
  "directions before",
  row(
    "Exports fell by 36.7%.",
    "36.7%",
    GROWTH,
    reads(-36.7, "percent", "0/1", [-36.75, -36.65], { direction: "fell by" }),
  ),
  row(
    "Shipments dropped 12 percent in March.",
    "12 percent",
    GROWTH,
    reads(-12, "percent", "0/0", [-12.5, -11.5], { direction: "dropped" }),
  ),
  row(
    "Trade with Iran shrank by 4.2 percent.",
    "4.2 percent",
    GROWTH,
    reads(-4.2, "percent", "0/1", [-4.25, -4.15], { direction: "shrank by" }),
  ),
  row(
    "Sales of cars slid 9.1% to a low.",
    "9.1%",
    GROWTH,
    reads(-9.1, "percent", "0/1", [-9.15, -9.05], { direction: "slid" }),
  ),
  row(
    "The bank noted a decline of 2 percent.",
    "2 percent",
    GROWTH,
    reads(-2, "percent", "0/0", [-2.5, -1.5], { direction: "decline of" }),
  ),
  row(
    "A decline in imports of 6 percent followed.",
    "6 percent",
    GROWTH,
    reads(-6, "percent", "0/0", [-6.5, -5.5], { direction: "decline" }),
  ),
  row(
    "Arrivals tumbled in the second half by 18 percent.",
    "18 percent",
    GROWTH,
    reads(-18, "percent", "0/0", [-18.5, -17.5], { direction: "tumbled" }),
  ),
  row(
    "The rand’s slump cut deep, and shipments contracted 5.5 percent.",
    "5.5 percent",
    GROWTH,
    reads(-5.5, "percent", "0/1", [-5.55, -5.45], { direction: "contracted" }),
  ),
  row(
    "Miners saw output off 3 percent.",
    "3 percent",
    GROWTH,
    reads(-3, "percent", "0/0", [-3.5, -2.5], { direction: "off" }),
  ),
  row("Lead was off 3 % at noon.", "3 %", GROWTH, reads(-3, "percent", "0/0", [-3.5, -2.5], { direction: "off" })),
  row(
    "Cashew exports were down 7.4 per cent on the year.",
    "7.4 per cent",
    GROWTH,
    reads(-7.4, "percent", "0/1", [-7.45, -7.35], { direction: "down" }),
  ),
  row(
    "The index lost 1.25% on Monday.",
    "1.25%",
    GROWTH,
    reads(-1.25, "percent", "0/2", [-1.255, -1.245], { direction: "lost" }),
  ),
  row("Freight shed 8% of its volume.", "8%", GROWTH, reads(-8, "percent", "0/0", [-8.5, -7.5], { direction: "shed" })),
  row(
    "Turnover decreased by 0.6 percent.",
    "0.6 percent",
    GROWTH,
    reads(-0.6, "percent", "0/1", [-0.65, -0.55], { direction: "decreased by" }),
  ),
  row(
    "Garment orders plunged 22%.",
    "22%",
    GROWTH,
    reads(-22, "percent", "0/0", [-22.5, -21.5], { direction: "plunged" }),
  ),
  row(
    "Lending slipped 0.4 percent.",
    "0.4 percent",
    GROWTH,
    reads(-0.4, "percent", "0/1", [-0.45, -0.35], { direction: "slipped" }),
  ),
  row("Exports were up 8 percent.", "8 percent", GROWTH, reads(8, "percent", "0/0", [7.5, 8.5], { direction: "up" })),
  row(
    "Tea exports grew by 11 percent.",
    "11 percent",
    GROWTH,
    reads(11, "percent", "0/0", [10.5, 11.5], { direction: "grew by" }),
  ),
  row(
    "Output climbed 2.9 percent.",
    "2.9 percent",
    GROWTH,
    reads(2.9, "percent", "0/1", [2.85, 2.95], { direction: "climbed" }),
  ),
  row(
    "Sales of scooters soared by 64%.",
    "64%",
    GROWTH,
    reads(64, "percent", "0/0", [63.5, 64.5], { direction: "soared by" }),
  ),
  row(
    "Imports of wheat jumped in June by 31%.",
    "31%",
    GROWTH,
    reads(31, "percent", "0/0", [30.5, 31.5], { direction: "jumped" }),
  ),
  row(
    "There was an increase of 5.3 percent.",
    "5.3 percent",
    GROWTH,
    reads(5.3, "percent", "0/1", [5.25, 5.35], { direction: "increase of" }),
  ),
  row(
    "Trade expanded 13 percent and keeps its pace.",
    "13 percent",
    GROWTH,
    reads(13, "percent", "0/0", [12.5, 13.5], { direction: "expanded" }),
  ),
  row(
    "The shares gained 6.5 percent.",
    "6.5 percent",
    GROWTH,
    reads(6.5, "percent", "0/1", [6.45, 6.55], { direction: "gained" }),
  ),
  row(
    "Arrivals edged up 0.8 percent.",
    "0.8 percent",
    GROWTH,
    reads(0.8, "percent", "0/1", [0.75, 0.85], { direction: "edged up" }),
  ),
  row(
    "The sector recorded growth of 9 percent.",
    "9 percent",
    GROWTH,
    reads(9, "percent", "0/0", [8.5, 9.5], { direction: "growth of" }),
  ),
  row(
    "Growth slowed to 4 percent.",
    "4 percent",
    GROWTH,
    reads(4, "percent", "0/0", [3.5, 4.5], { direction: "Growth" }),
  ),
  row(
    "Export growth accelerated to 5.1 percent.",
    "5.1 percent",
    GROWTH,
    reads(5.1, "percent", "0/1", [5.05, 5.15], { direction: "growth" }),
  ),
  row(
    "Despite a fall in prices, exports rose 4 percent.",
    "4 percent",
    GROWTH,
    reads(4, "percent", "0/0", [3.5, 4.5], { direction: "rose" }),
  ),
  row(
    "Exports rose 4 percent despite lower prices.",
    "4 percent",
    GROWTH,
    reads(4, "percent", "0/0", [3.5, 4.5], { direction: "rose" }),
  ),
  row(
    "Exports rose 8% while imports sank 3%.",
    "8%",
    GROWTH,
    reads(8, "percent", "0/0", [7.5, 8.5], { direction: "rose" }),
  ),
  row(
    "Exports rose 8% while imports sank 3%.",
    "3%",
    GROWTH,
    reads(-3, "percent", "0/0", [-3.5, -2.5], { direction: "sank" }),
  ),
  row(
    "Sales in Peru, Chile and Bolivia advanced by a solid 7 percent.",
    "7 percent",
    GROWTH,
    reads(7, "percent", "0/0", [6.5, 7.5], { direction: "advanced by" }),
  ),
);

const after = inGroup(
  "directions after",
  row(
    "The bureau put it at 8 percent up on 2023.",
    "8 percent",
    GROWTH,
    reads(8, "percent", "0/0", [7.5, 8.5], { direction: "up" }),
  ),
  row(
    "At the close, exports stood 36.7% lower.",
    "36.7%",
    GROWTH,
    reads(-36.7, "percent", "0/1", [-36.75, -36.65], { direction: "lower" }),
  ),
  row(
    "Exports were 4.4 percent higher than a year before.",
    "4.4 percent",
    GROWTH,
    reads(4.4, "percent", "0/1", [4.35, 4.45], { direction: "higher" }),
  ),
  row(
    "Fishermen landed 10 percent less than in 2023.",
    "10 percent",
    GROWTH,
    reads(-10, "percent", "0/0", [-10.5, -9.5], { direction: "less" }),
  ),
  row(
    "Farmers exported 8 percent more than last season.",
    "8 percent",
    GROWTH,
    reads(8, "percent", "0/0", [7.5, 8.5], { direction: "more" }),
  ),
  row(
    "A 5 percent drop was recorded.",
    "5 percent",
    GROWTH,
    reads(-5, "percent", "0/0", [-5.5, -4.5], { direction: "drop" }),
  ),
  row(
    "The 14% surge in arrivals filled the hotels.",
    "14%",
    GROWTH,
    reads(14, "percent", "0/0", [13.5, 14.5], { direction: "surge" }),
  ),
  row(
    "The yard had a 2.5 percent decrease in orders.",
    "2.5 percent",
    GROWTH,
    reads(-2.5, "percent", "0/1", [-2.55, -2.45], { direction: "decrease" }),
  ),
  row(
    "Officials spoke of a 16-percent expansion.",
    "16-percent",
    GROWTH,
    reads(16, "percent", "0/0", [15.5, 16.5], { direction: "expansion" }),
  ),
  row(
    "Output was 3 percent below the level of 2019.",
    "3 percent",
    GROWTH,
    reads(-3, "percent", "0/0", [-3.5, -2.5], { direction: "below" }),
  ),
  row(
    "Orders stand 21 percent above those of last spring.",
    "21 percent",
    GROWTH,
    reads(21, "percent", "0/0", [20.5, 21.5], { direction: "above" }),
  ),
);

const signs = inGroup(
  "printed signs",
  row("Exports: +8.4% on the year.", "+8.4%", GROWTH, reads(8.4, "percent", "0/1", [8.35, 8.45])),
  row("Exports: −7.5% on the year.", "−7.5%", GROWTH, reads(-7.5, "percent", "0/1", [-7.55, -7.45])),
  row("For May the table gives -2%.", "-2%", GROWTH, reads(-2, "percent", "0/0", [-2.5, -1.5])),
  row("The result was minus 3 percent.", "minus 3 percent", GROWTH, reads(-3, "percent", "0/0", [-3.5, -2.5])),
  row("Imports came in at plus 1.5 percent.", "plus 1.5 percent", GROWTH, reads(1.5, "percent", "0/1", [1.45, 1.55])),
  row("The trade balance was −$1.4 billion.", "−$1.4 billion", FLOW, reads(-1.4e9, "USD", "9/1", [-1.45e9, -1.35e9])),
  // Alternative: refused, as a fall of minus four would be a rise.
  row("Exports fell −4% in the quarter.", "−4%", GROWTH, reads(-4, "percent", "0/0", [-4.5, -3.5])),
  row("Exports grew by −3% in the quarter.", "−3%", GROWTH, refuses("grew", "−3%")),
  row("Exports declined by +5.5%.", "+5.5%", GROWTH, refuses("declined", "+5.5%")),
  row("A rise of minus 2 percent was printed.", "minus 2 percent", GROWTH, refuses("rise", "minus 2 percent")),
);

/** The hedge is the one that the words have; the bounds are those of the size of the change. Alternative: the hedge is stored turned over too. */
const hedgedFalls = inGroup(
  "hedges of a fall",
  row(
    "Exports fell by more than 8.5%.",
    "more than 8.5%",
    GROWTH,
    reads(-8.5, "percent", "0/1", [null, -8.5], { hedge: "over", direction: "fell by" }),
  ),
  row(
    "Shipments were down at least 8.5%.",
    "at least 8.5%",
    GROWTH,
    reads(-8.5, "percent", "0/1", [null, -8.4], { hedge: "atLeast", direction: "down" }),
  ),
  row(
    "Banks lost up to 8.5% of their value.",
    "up to 8.5%",
    GROWTH,
    reads(-8.5, "percent", "0/1", [-8.5, null], { hedge: "atMost", direction: "lost" }),
  ),
  row(
    "Imports shrank by less than 2 percent.",
    "less than 2 percent",
    GROWTH,
    reads(-2, "percent", "0/0", [-2, null], { hedge: "under", direction: "shrank by" }),
  ),
  row(
    "Cement sales dropped by no more than 6 percent.",
    "no more than 6 percent",
    GROWTH,
    reads(-6, "percent", "0/0", [-6, null], { hedge: "atMost", direction: "dropped by" }),
  ),
  row(
    "Prices sank by over 30%.",
    "over 30%",
    GROWTH,
    reads(-30, "percent", "0/0", [null, -30], { hedge: "over", direction: "sank by" }),
  ),
  row(
    "The herd declined by about 20 percent.",
    "about 20 percent",
    GROWTH,
    reads(-20, "percent", "0/0", [-25, -15], { hedge: "approx", direction: "declined by" }),
  ),
  row(
    "Orders are some 12% lower.",
    "some 12%",
    GROWTH,
    reads(-12, "percent", "0/0", [-13, -11], { hedge: "approx", direction: "lower" }),
  ),
  row(
    "A slump of almost 17 percent hit the ports.",
    "almost 17 percent",
    GROWTH,
    reads(-17, "percent", "0/0", [-18, -16], { hedge: "approx", direction: "slump of" }),
  ),
);

const hedgedRises = inGroup(
  "hedges of a rise",
  row(
    "Exports rose by more than 8.5%.",
    "more than 8.5%",
    GROWTH,
    reads(8.5, "percent", "0/1", [8.5, null], { hedge: "over", direction: "rose by" }),
  ),
  row(
    "Arrivals increased by no less than 15 percent.",
    "no less than 15 percent",
    GROWTH,
    reads(15, "percent", "0/0", [15, null], { hedge: "atLeast", direction: "increased by" }),
  ),
  row(
    "Wages went up by at most 3 percent.",
    "at most 3 percent",
    GROWTH,
    reads(3, "percent", "0/0", [null, 4], { hedge: "atMost", direction: "went up by" }),
  ),
  row(
    "Output is up around 40%.",
    "around 40%",
    GROWTH,
    reads(40, "percent", "0/0", [35, 45], { hedge: "approx", direction: "up" }),
  ),
  row(
    "The gain of 10%-plus pleased the board.",
    "10%-plus",
    GROWTH,
    reads(10, "percent", "0/0", [10, null], { hedge: "atLeast", direction: "gain of" }),
  ),
);

const blank = inGroup(
  "no direction, or two",
  row("Turnover changed by 4 percent.", "4 percent", GROWTH, refuses("4 percent")),
  row("The rate stood at 6.2 percent in March.", "6.2 percent", GROWTH, refuses("6.2 percent")),
  row("Trade moved 5% in the year.", "5%", GROWTH, refuses("5%")),
  row("Orders were up or down 2 percent from month to month.", "2 percent", GROWTH, refuses("up", "down")),
  row("Prices differ by ±3% between towns.", "±3%", GROWTH, refuses("±3%")),
);

const ratios = inGroup(
  "ratios as growth",
  row("Exports of lithium doubled in a year.", "doubled", GROWTH, reads(100, "percent", "0/0", [50, 150])),
  row("Sales to India tripled.", "tripled", GROWTH, reads(200, "percent", "0/0", [150, 250])),
  row("Flower sales have quadrupled since then.", "quadrupled", GROWTH, reads(300, "percent", "0/0", [250, 350])),
  row("The deficit halved in spring.", "halved", GROWTH, reads(-50, "percent", "0/-", [-58.333334, -41.666666])),
  row(
    "Cobalt shipments rose 3.4-fold.",
    "3.4-fold",
    GROWTH,
    reads(240, "percent", "0/1", [235, 245], { direction: "rose" }),
  ),
  row(
    "There was a 2.5-fold increase in orders.",
    "2.5-fold",
    GROWTH,
    reads(150, "percent", "0/1", [145, 155], { direction: "increase" }),
  ),
  row(
    "Imports increased fivefold.",
    "fivefold",
    GROWTH,
    reads(400, "percent", "0/0", [350, 450], { direction: "increased" }),
  ),
  row(
    "Passenger numbers grew 12-fold.",
    "12-fold",
    GROWTH,
    reads(1100, "percent", "0/0", [1050, 1150], { direction: "grew" }),
  ),
  row(
    "A twofold rise in rents was seen in Muscat.",
    "twofold",
    GROWTH,
    reads(100, "percent", "0/0", [50, 150], { direction: "rise" }),
  ),
  row(
    "Exports of dates more than doubled.",
    "more than doubled",
    GROWTH,
    reads(100, "percent", "0/0", [100, null], { hedge: "over" }),
  ),
  // Alternative: under.
  row(
    "Ticket sales almost tripled.",
    "almost tripled",
    GROWTH,
    reads(200, "percent", "0/0", [100, 300], { hedge: "approx" }),
  ),
  row("Exports of dates more than doubled.", "doubled", GROWTH, refuses("more than doubled")),
  row("Exports were 3 times more than in 2020.", "3 times more", GROWTH, refuses("3 times more", "200", "300")),
  row(
    "Rents are five times higher than in the suburbs.",
    "five times higher",
    GROWTH,
    refuses("five times higher", "400", "500"),
  ),
  row("Demand was 2.5 times greater.", "2.5 times greater", GROWTH, refuses("2.5 times greater", "150", "250")),
  row(
    "The catch was four times larger than planners thought.",
    "four times larger",
    GROWTH,
    refuses("four times larger", "300", "400"),
  ),
  // Alternative of the next two: 130 percent, and a third of what it was. Each has two readings.
  row("Exports increased 2.3 times in ten years.", "2.3 times", GROWTH, refuses("2.3 times")),
  row("The port saw a threefold decline.", "threefold", GROWTH, refuses("threefold")),
  row("Exports have not doubled.", "doubled", GROWTH, refuses("not")),
  row("Exports will double by 2030.", "double", GROWTH, refuses("will")),
  row("Exports will double by 2030.", "double", GROWTH, reads(100, "percent", "0/0", [50, 150]), { status: "planned" }),
);

export const GROWTHS = [...before, ...after, ...signs, ...hedgedFalls, ...hedgedRises, ...blank, ...ratios];
