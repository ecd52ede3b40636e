const ENTITIES = `# yaml-language-server: $schema=../schemas/entities.schema.json
# What facts may name, sorted by id. An entity carries names only; whatever is asserted about it is a fact. Countries
# have their ISO 3166-1 codes as ids.
- { id: ingrid-solheim, type: person, name: Ingrid Solheim, aliases: [Solheim] }
- { id: no, type: place, name: Norway, code: NO }
- { id: offshore-wind, type: topic, name: offshore wind }
- { id: solheim-tran-meeting-2024, type: event, name: Meeting of Ingrid Solheim and Tran Minh Duc }
- { id: tran-minh-duc, type: person, name: Tran Minh Duc }
- { id: vn, type: place, name: Vietnam, code: VN }
`;

const INDICATORS = `# yaml-language-server: $schema=../schemas/indicators.schema.json
# What is measured, sorted by id. The audit follows the links sumOf, growthOf, shareOf and cumulates. words: what texts
# call it; phrase: how a sentence does. The ids are those that the reader of texts knows: of others it reads nothing.
- id: companies
  title: Companies with capital from the partner
  phrase: the number of companies with capital from the partner that operate in the subject
  unit: "1"
  type: count
  words: [companies, firms]
- id: exports
  title: Exports
  phrase: the subject’s exports to the partner
  unit: currency
  type: flow
  words: [exports]
- id: exports-growth
  title: Growth of exports
  unit: percent
  type: growth
  words: [exports]
  growthOf: exports
- id: imports
  title: Imports
  phrase: the subject’s imports from the partner
  unit: currency
  type: flow
  words: [imports]
- id: imports-growth
  title: Growth of imports
  unit: percent
  type: growth
  words: [imports]
  growthOf: imports
- id: investment-cumulative
  title: Investment to date
  phrase: investment from the partner in the subject
  unit: currency
  type: stock
  words: [has invested, have invested, investments]
  cumulates: investment-inflow
- id: investment-inflow
  title: Inflow of investment
  phrase: the inflow of investment from the partner to the subject
  unit: currency
  type: flow
  words: [inflow of investment]
- id: investment-inflow-growth
  title: Growth of the inflow of investment
  unit: percent
  type: growth
  words: [inflow of investment]
  growthOf: investment-inflow
- id: investment-share
  title: The partner’s share of all foreign investment
  phrase: the partner’s share of foreign investment in the subject
  unit: percent
  type: share
  words: [foreign investment]
- id: participants
  title: People who took part
  phrase: the number of people who took part in the subject
  unit: "1"
  type: count
  words: [participants]
- id: trade-share
  title: The partner’s share of all foreign trade
  phrase: the partner’s share of the subject’s foreign trade
  unit: percent
  type: share
  words: [foreign trade]
  shareOf: trade-turnover
- id: trade-turnover
  title: Trade turnover
  phrase: trade turnover between the subject and the partner
  unit: currency
  type: flow
  words: [trade turnover]
  sumOf: [exports, imports]
- id: trade-turnover-growth
  title: Growth of trade turnover
  unit: percent
  type: growth
  words: [trade turnover]
  growthOf: trade-turnover
`;

const PREDICATES = `# yaml-language-server: $schema=../schemas/predicates.schema.json
# What a statement can assert, sorted by id. exclusive: one subject at a time for an object and scope. partner: names the
# other side. once: happens at a time. ranking: a place in an order, so the article's wording is kept.
- id: cooperates-on
  title: cooperates with the partner on
  phrase: cooperates with the partner on the object
  infinitive: cooperate with the partner on the object
  exclusive: false
  partner: true
  once: false
  ranking: false
`;

const POSTS = `# yaml-language-server: $schema=../schemas/posts.schema.json
# The posts that people hold, sorted by id: one entry for all the wordings of a post.
- { id: ambassador, title: Ambassador }
- { id: deputy-trade-minister, title: Deputy Trade Minister, aliases: [Deputy Minister of Trade] }
`;

const ALIASES = `# yaml-language-server: $schema=../schemas/aliases.schema.json
# Ids that were renamed (the old one still resolves), facts that were withdrawn, and the causes of findings.
renamed: []
withdrawn: []
comments: []
`;

/** The closed lists that the invented article needs, by file. */
export const EXAMPLE_LISTS: Readonly<Record<string, string>> = {
  "seeds/entities.yaml": ENTITIES,
  "seeds/indicators.yaml": INDICATORS,
  "seeds/predicates.yaml": PREDICATES,
  "seeds/posts.yaml": POSTS,
  "seeds/aliases.yaml": ALIASES,
};
