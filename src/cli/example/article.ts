/** An invented article, as it is laid out for somebody who begins with seeds of their own. */
export const ARTICLE = `Norway and Vietnam look to the sea

OSLO – Deputy Trade Minister Ingrid Solheim met Tran Minh Duc, Ambassador of Vietnam to Norway, on March 14, 2024.

Trade turnover between Norway and Vietnam reached $720 million in 2023, Solheim said. Norway’s exports to Vietnam amounted to $430 million, an increase of 7.5 percent. Imports from Vietnam came to $290 million.

Norway and Vietnam cooperate on offshore wind.

Published on March 15, 2024
`;

/** What the article says, as a curator writes it down. */
export const CURATION = `# yaml-language-server: $schema=../../schemas/curation.schema.json
article:
  title: Norway and Vietnam look to the sea
  publisher: { name: The Fjord Courier, basis: external }
  published: March 15, 2024
  body: { first: OSLO, last: cooperate on offshore wind. }

facts:
  - kind: event
    event: solheim-tran-meeting-2024
    form: meeting
    participants: [ingrid-solheim, tran-minh-duc]
    period: on March 14, 2024
    quote: Deputy Trade Minister Ingrid Solheim met Tran Minh Duc, Ambassador of Vietnam to Norway, on March 14, 2024
    voice: article
  - kind: role
    person: ingrid-solheim
    post: deputy-trade-minister
    role: Deputy Trade Minister
    organisation: no
    quote: Deputy Trade Minister Ingrid Solheim
    voice: article
  - kind: role
    person: tran-minh-duc
    post: ambassador
    role: Ambassador of Vietnam to Norway
    organisation: vn
    quote: Tran Minh Duc, Ambassador of Vietnam to Norway
    voice: article
  - kind: observation
    indicator: trade-turnover
    subject: no
    partner: vn
    period: in 2023
    quote: Trade turnover between Norway and Vietnam reached $720 million in 2023
    stated: $720 million
    voice: indirect
    saidBy: ingrid-solheim
  - kind: observation
    indicator: exports
    subject: no
    partner: vn
    period: in 2023
    quote: Norway’s exports to Vietnam amounted to $430 million
    context: [Trade turnover between Norway and Vietnam reached $720 million in 2023]
    stated: $430 million
    voice: article
  - kind: observation
    indicator: exports-growth
    subject: no
    partner: vn
    period: in 2023
    quote: Norway’s exports to Vietnam amounted to $430 million, an increase of 7.5 percent
    context: [Trade turnover between Norway and Vietnam reached $720 million in 2023]
    stated: 7.5 percent
    voice: article
  - kind: observation
    indicator: imports
    subject: no
    partner: vn
    period: in 2023
    quote: Imports from Vietnam came to $290 million
    context: [Trade turnover between Norway and Vietnam reached $720 million in 2023]
    stated: $290 million
    voice: article
  - kind: statement
    subject: no
    partner: vn
    predicate: cooperates-on
    objects: [offshore-wind]
    quote: Norway and Vietnam cooperate on offshore wind
    voice: article

ignored: []
`;
