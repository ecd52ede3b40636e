/** Errors that the audit cannot see, and why. */
export interface Unseen {
  readonly kind: string;
  readonly what: string;
  readonly facts: readonly string[];
  readonly reason: string;
}

const YEAR = { kind: "wrong year", what: "a year too early" } as const;
const GROWTH = { kind: "wrong growth", what: "10 percentage points too high" } as const;
const HEDGE = { kind: "wrong hedge", what: "an upper limit for a lower one" } as const;
const PARTNER = { kind: "wrong partner", what: "a member for the union, or the union for a member" } as const;
const PERSON = { kind: "wrong person in a role", what: "aleska-simkic" } as const;

const ofScaleAndCurrency: readonly Unseen[] = [
  {
    kind: "wrong scale",
    what: "a thousand times too much",
    facts: ["imports.kz-fr.2024-01--2024-07.a004"],
    reason: "the article printed a million for a billion, so that this error mends it",
  },
  {
    kind: "wrong scale",
    what: "a thousand times too little",
    facts: ["investment-cumulative.kz-fr.undated.a004", "investment-cumulative.kz-pl.from-2005.a004"],
    reason: "no other investment of this country is given, and that of the whole union allows any smaller one",
  },
  {
    kind: "wrong currency",
    what: "euros for dollars",
    facts: ["investment-cumulative.kz-fr.undated.a004", "investment-cumulative.kz-pl.from-2005.a004"],
    reason: "no other investment of this country is given",
  },
  {
    kind: "exports and imports swapped",
    what: "with imports.kz-fr.2023.a004",
    facts: ["exports.kz-fr.2023.a004"],
    reason: "a sum does not depend on the order of its parts, and no growth of either is given",
  },
  {
    kind: "exports and imports swapped",
    what: "with imports.kz-pl.2023.a004",
    facts: ["exports.kz-pl.2023.a004"],
    reason: "a sum does not depend on the order of its parts, and no growth of either is given",
  },
];

const ofYears: readonly Unseen[] = [
  {
    ...YEAR,
    facts: ["exports.kz-eu.2024-01--2024-07.a004", "imports.kz-eu.2024-01--2024-07.a004"],
    reason: "the whole of 2023 and the turnover of its first seven months leave room for it",
  },
  {
    ...YEAR,
    facts: ["trade-turnover.kz-eu.2023-01--2023-07.a004", "trade-turnover.kz-pl.2024-01--2024-07.a004"],
    reason: "the whole of the other year leaves room for it, and no growth of those months is given",
  },
  {
    ...YEAR,
    facts: ["trade-turnover.kz-eu.2022.a001"],
    reason: "the other article has “over $40 billion” for 2022, which allows any growth from there on",
  },
  {
    ...YEAR,
    facts: ["investment-cumulative.kz-eu.from-2005.a004", "investment-cumulative.kz-pl.from-2005.a004"],
    reason: "no other total says since when it is counted",
  },
  {
    ...YEAR,
    facts: [
      "investment-inflow.kz-eu.2022-01--2022-09.a001",
      "investment-inflow.kz-eu.2022.a000",
      "investment-inflow.kz-eu.2024-01--2024-09.a003",
    ],
    reason: "no inflow is given for the other year",
  },
];

const ofGrowthAndHedges: readonly Unseen[] = [
  {
    ...GROWTH,
    facts: [
      "investment-inflow-growth.kz-eu.2022-01--2022-09.a001",
      "trade-turnover-growth.kz-fr.2023.a004",
      "trade-turnover-growth.kz-fr.2024-01--2024-07.a004",
    ],
    reason: "no level of the year before is given, nor a growth of the parts",
  },
  {
    ...HEDGE,
    facts: [
      "companies.kz-eu.undated.a003",
      "investment-cumulative.kz-fr.undated.a004",
      "participants.bec-38.2023-10-19.a000",
    ],
    reason: "it is the only figure of its kind; the second reader of the build looks at the words",
  },
  {
    ...HEDGE,
    facts: ["investment-inflow.kz-eu.2022-01--2022-09.a001"],
    reason: "the inflow of the whole year is more; the second reader of the build looks at the words",
  },
  {
    ...HEDGE,
    facts: ["trade-turnover.kz-eu.2022.a000"],
    reason: "“$40 billion” of the other article may be rounded up; the second reader of the build looks at the words",
  },
];

const ofPartners: readonly Unseen[] = [
  {
    ...PARTNER,
    facts: ["companies.kz-eu.undated.a003", "investment-inflow-growth.kz-eu.2022-01--2022-09.a001"],
    reason: "nothing of its kind is given for any other partner",
  },
  {
    ...PARTNER,
    facts: [
      "exports-growth.kz-eu.2024-01--2024-07.a004",
      "imports-growth.kz-eu.2024-01--2024-07.a004",
      "imports-growth.kz-eu.2024.a003",
      "trade-turnover-growth.kz-eu.2022.a000",
      "trade-turnover-growth.kz-eu.2022.a001",
    ],
    reason: "the levels that the growth would be held against are not given for the other partner",
  },
  {
    ...PARTNER,
    facts: ["investment-cumulative.kz-eu.undated.a001"],
    reason: "“more than $19 billion” of the other partner has no upper end",
  },
  {
    ...PARTNER,
    facts: ["trade-share.kz-eu.undated.a004"],
    reason: "the shares of the union without a date, up to 40 per cent, leave room for it",
  },
];

const ofTimesAndRoles: readonly Unseen[] = [
  {
    kind: "date against publication",
    what: "reported thirty years later",
    facts: ["event.vassilenko-meeting-a004.a004", "event.vassilenko-meetings-a003.a003"],
    reason: "the time is open before, so the meeting may have been earlier",
  },
  {
    kind: "wrong person in a role",
    what: "charles-michel",
    facts: ["role.aleska-simkic.head-of-mission.a004"],
    reason: "several people are heads of a mission, each of another country",
  },
  {
    ...PERSON,
    facts: [
      "role.charles-michel.president.a001",
      "role.giusi-princi.chair.a003",
      "role.joaquim-nunes-de-almeida.director-for-energy-intensive-industries-raw-materials-hydrogen.a000",
      "role.josep-borrell.high-representative-for-foreign-affairs-and-security-policy.a001",
      "role.josep-borrell.vice-president.a001",
      "role.klemen-groselj.standing-rapporteur-on-kazakhstan.a002",
      "role.lucie-shestakova.chief-of-staff-to-the-commissioner-for-international-partnerships.a003",
      "role.olof-skoog.deputy-secretary-general.a003",
      "role.olof-skoog.special-representative-for-human-rights.a003",
      "role.peteris-ustubs.director-for-international-partnerships.a003",
      "role.ursula-von-der-leyen.president.a001",
      "role.viviane-loonela.chief-of-staff-to-the-high-representative.a003",
    ],
    reason: "no other article tells who holds the post",
  },
  {
    kind: "role against role",
    what: "aleska-simkic",
    facts: ["role.olof-skoog.deputy-secretary-general.a003"],
    reason: "the post is only planned for the first person, so nobody holds it yet",
  },
];

/** Every error of the five articles that is not seen, by kind. */
export const UNSEEN: readonly Unseen[] = [
  ...ofScaleAndCurrency,
  ...ofYears,
  ...ofGrowthAndHedges,
  ...ofPartners,
  ...ofTimesAndRoles,
];
