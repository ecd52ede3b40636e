/** Months, whole and short: a number beside one is a day or a year. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(
  (
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept " +
    "Oct Nov Dec"
  ).split(" "),
);

/** Nouns whose number is a name: "Route 66", "Table 4". */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    "no number numbers model route table annex phase line pier terminal room article articles chapter page pages figure plot school " +
    "class type section part item point hotline channel level tier grade kilometre km highway road flight gate unit block building " +
    "apartment order decree resolution law act protocol paragraph appendix volume issue edition version category stage step group zone " +
    "lot case exhibit size week day year round match agenda vision world euro formula house suite bus tram train box sdg pillar tranche runway furnace scenario footnote chart platform berth track exit " +
    "junction district ward station reactor field well shaft area bill regulation directive rule clause schedule form code file record " +
    "question lesson grade seat row windows season episode series top under ps covid olympics games cup"
  ).split(" "),
);

/** Words before a number of a span of time: "the first nine months". */
export const SPAN_WORDS: ReadonlySet<string> = new Set(
  "first last next past previous following coming final recent".split(" "),
);

export const TIME_UNITS: ReadonlySet<string> = new Set(
  "year years month months week weeks day days quarter quarters hour hours minute minutes decade decades half semester".split(
    " ",
  ),
);

/** After a number: hours of the clock. */
export const CLOCK: ReadonlySet<string> = new Set(["a.m.", "p.m.", "am", "pm", "o", "gmt", "hrs"]);
