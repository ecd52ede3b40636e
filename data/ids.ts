// Written by the build from seeds/. Do not edit: change the seeds.
/**
 * The id of an article.
 * @category Ids
 * @since 1.0.0
 */
export type ArticleId =
  | "a000"
  | "a001"
  | "a002"
  | "a003"
  | "a004";

/**
 * The id of a person.
 * @category Ids
 * @since 1.0.0
 */
export type PersonId =
  | "aleska-simkic"
  | "charles-michel"
  | "giusi-princi"
  | "joaquim-nunes-de-almeida"
  | "josep-borrell"
  | "kassym-jomart-tokayev"
  | "klemen-groselj"
  | "luc-devigne"
  | "lucie-shestakova"
  | "michal-labenda"
  | "olof-skoog"
  | "peteris-ustubs"
  | "roman-vassilenko"
  | "sylvain-guiaugue"
  | "ursula-von-der-leyen"
  | "viviane-loonela";

/**
 * The id of an organisation.
 * @category Ids
 * @since 1.0.0
 */
export type OrganisationId =
  | "air-liquide"
  | "alstom"
  | "bec"
  | "central-asia-eu"
  | "central-communications-service"
  | "dg-grow"
  | "eeas"
  | "eni"
  | "ep-delegation-central-asia"
  | "eu-kazakhstan-cooperation-council"
  | "european-battery-alliance"
  | "european-commission"
  | "european-council"
  | "european-parliament"
  | "european-raw-materials-alliance"
  | "kz-pl-intergovernmental-commission"
  | "mfa-kz"
  | "schneider"
  | "shell"
  | "siemens"
  | "total";

/**
 * The id of a place.
 * @category Ids
 * @since 1.0.0
 */
export type PlaceId =
  | "ashgabat"
  | "astana"
  | "be"
  | "brussels"
  | "central-and-eastern-europe"
  | "central-asia"
  | "de"
  | "eu"
  | "fr"
  | "kz"
  | "pl"
  | "samarkand"
  | "tm"
  | "trans-caspian-international-transport-route"
  | "uz";

/**
 * The id of an agreement.
 * @category Ids
 * @since 1.0.0
 */
export type AgreementId =
  | "epca"
  | "visa-facilitation-agreement";

/**
 * The id of an event.
 * @category Ids
 * @since 1.0.0
 */
export type EventId =
  | "astana-international-forum"
  | "bec-38"
  | "bec-founding-a000"
  | "borrell-visit-a001"
  | "devigne-loonela-meetings-a003"
  | "epca-entry-into-force-a001"
  | "eu-central-asia-ministerial-meeting"
  | "eu-central-asia-summit"
  | "eu-kazakhstan-cooperation-council-19"
  | "guiaugue-meeting-a004"
  | "kz-eu-anniversary-a001"
  | "kz-eu-consultations-a000"
  | "labenda-meeting-a004"
  | "michel-visit-a001"
  | "princi-meeting-a003"
  | "skoog-meeting-a003"
  | "tokayev-announcement-a002"
  | "ustubs-shestakova-meetings-a003"
  | "vassilenko-briefing-a001"
  | "vassilenko-meeting-a002"
  | "vassilenko-meeting-a004"
  | "vassilenko-meetings-a003"
  | "von-der-leyen-visit-a001";

/**
 * The id of a programme.
 * @category Ids
 * @since 1.0.0
 */
export type ProgrammeId =
  | "eu-critical-raw-materials-strategy"
  | "global-gateway"
  | "new-kazakhstan";

/**
 * The id of a topic.
 * @category Ids
 * @since 1.0.0
 */
export type TopicId =
  | "agriculture"
  | "batteries"
  | "border-security"
  | "business-conditions"
  | "business-partnerships"
  | "carbon-neutrality"
  | "civil-society"
  | "climate-change"
  | "critical-raw-materials"
  | "culture"
  | "decarbonisation"
  | "digital-solutions"
  | "drug-trafficking-prevention"
  | "economy"
  | "education"
  | "energy"
  | "enhanced-partnership-and-cooperation-agreement"
  | "green-energy"
  | "green-hydrogen"
  | "healthcare"
  | "human-rights"
  | "humanitarian-initiatives"
  | "infrastructure"
  | "innovation"
  | "interparliamentary-cooperation"
  | "investment"
  | "law"
  | "logistics"
  | "low-carbon-technologies"
  | "mobility"
  | "politics"
  | "rare-earth-metals"
  | "regional-cooperation"
  | "regional-development"
  | "renewable-energy"
  | "research"
  | "rule-of-law"
  | "security"
  | "sport"
  | "strategic-partnership"
  | "supply-chains"
  | "supply-diversification"
  | "sustainable-development"
  | "tourism"
  | "trade"
  | "transport"
  | "transport-corridors"
  | "travel";

/**
 * The id of a country, a union, or whatever else facts name as a partner.
 * @category Ids
 * @since 1.0.0
 */
export type PartyId =
  | "be"
  | "de"
  | "eu"
  | "fr"
  | "kz"
  | "pl"
  | "tm"
  | "uz";

/**
 * The id of whoever can take part in something.
 * @category Ids
 * @since 1.0.0
 */
export type ParticipantId =
  | "air-liquide"
  | "aleska-simkic"
  | "alstom"
  | "be"
  | "bec"
  | "central-asia"
  | "central-asia-eu"
  | "central-communications-service"
  | "charles-michel"
  | "de"
  | "dg-grow"
  | "eeas"
  | "eni"
  | "ep-delegation-central-asia"
  | "eu"
  | "eu-kazakhstan-cooperation-council"
  | "european-battery-alliance"
  | "european-commission"
  | "european-council"
  | "european-parliament"
  | "european-raw-materials-alliance"
  | "fr"
  | "giusi-princi"
  | "joaquim-nunes-de-almeida"
  | "josep-borrell"
  | "kassym-jomart-tokayev"
  | "klemen-groselj"
  | "kz"
  | "kz-pl-intergovernmental-commission"
  | "luc-devigne"
  | "lucie-shestakova"
  | "mfa-kz"
  | "michal-labenda"
  | "olof-skoog"
  | "peteris-ustubs"
  | "pl"
  | "roman-vassilenko"
  | "schneider"
  | "shell"
  | "siemens"
  | "sylvain-guiaugue"
  | "tm"
  | "total"
  | "ursula-von-der-leyen"
  | "uz"
  | "viviane-loonela";

/**
 * The id of a post.
 * @category Ids
 * @since 1.0.0
 */
export type PostId =
  | "chair"
  | "chief-of-staff-to-the-commissioner-for-international-partnerships"
  | "chief-of-staff-to-the-high-representative"
  | "deputy-foreign-minister"
  | "deputy-managing-director"
  | "deputy-secretary-general"
  | "director-for-energy-intensive-industries-raw-materials-hydrogen"
  | "director-for-international-partnerships"
  | "head-of-mission"
  | "high-representative-for-foreign-affairs-and-security-policy"
  | "president"
  | "special-representative-for-human-rights"
  | "standing-rapporteur-on-kazakhstan"
  | "vice-president";

/**
 * The id of an indicator.
 * @category Ids
 * @since 1.0.0
 */
export type IndicatorId =
  | "agreement-areas"
  | "companies"
  | "exports"
  | "exports-growth"
  | "imports"
  | "imports-growth"
  | "investment-cumulative"
  | "investment-inflow"
  | "investment-inflow-growth"
  | "investment-share"
  | "participants"
  | "trade-share"
  | "trade-turnover"
  | "trade-turnover-growth";

/**
 * The id of a predicate.
 * @category Ids
 * @since 1.0.0
 */
export type PredicateId =
  | "aims-at"
  | "aligned-with"
  | "brings-together"
  | "contributes-to"
  | "cooperates-on"
  | "cooperates-under"
  | "covers"
  | "first-to-sign"
  | "funds"
  | "implements"
  | "increases-funding"
  | "interested-in"
  | "launched"
  | "leading-economic-partner-of"
  | "leading-investor-in"
  | "main-investment-partner-of"
  | "main-trade-partner-of"
  | "member-of"
  | "operates-in"
  | "provides-for"
  | "supports";

/**
 * The id of an observation.
 * @category Ids
 * @since 1.0.0
 */
export type ObservationId =
  | "agreement-areas.epca.undated.a000"
  | "agreement-areas.epca.undated.a001"
  | "agreement-areas.epca.undated.a002"
  | "agreement-areas.epca.undated.a003"
  | "companies.kz-eu.undated.a003"
  | "exports-growth.kz-eu.2024-01--2024-07.a004"
  | "exports.kz-eu.2023.a004"
  | "exports.kz-eu.2024-01--2024-07.a004"
  | "exports.kz-eu.2024.a003"
  | "exports.kz-fr.2023.a004"
  | "exports.kz-fr.2024-01--2024-07.a004"
  | "exports.kz-pl.2023.a004"
  | "imports-growth.kz-eu.2024-01--2024-07.a004"
  | "imports-growth.kz-eu.2024.a003"
  | "imports.kz-eu.2023.a004"
  | "imports.kz-eu.2024-01--2024-07.a004"
  | "imports.kz-eu.2024.a003"
  | "imports.kz-fr.2023.a004"
  | "imports.kz-fr.2024-01--2024-07.a004"
  | "imports.kz-pl.2023.a004"
  | "investment-cumulative.kz-eu.from-2005.a004"
  | "investment-cumulative.kz-eu.undated.a001"
  | "investment-cumulative.kz-fr.undated.a004"
  | "investment-cumulative.kz-pl.from-2005.a004"
  | "investment-inflow-growth.kz-eu.2022-01--2022-09.a001"
  | "investment-inflow.kz-eu.2022-01--2022-09.a001"
  | "investment-inflow.kz-eu.2022.a000"
  | "investment-inflow.kz-eu.2024-01--2024-09.a003"
  | "investment-share.kz-eu.undated.a002"
  | "investment-share.kz-eu.undated.a003"
  | "investment-share.kz-eu.undated.a004"
  | "participants.bec-38.2023-10-19.a000"
  | "trade-share.kz-eu.undated.a001"
  | "trade-share.kz-eu.undated.a002"
  | "trade-share.kz-eu.undated.a003"
  | "trade-share.kz-eu.undated.a004"
  | "trade-turnover-growth.kz-eu.2022.a000"
  | "trade-turnover-growth.kz-eu.2022.a001"
  | "trade-turnover-growth.kz-eu.2024-01--2024-07.a004"
  | "trade-turnover-growth.kz-fr.2023.a004"
  | "trade-turnover-growth.kz-fr.2024-01--2024-07.a004"
  | "trade-turnover.kz-eu.2022.a000"
  | "trade-turnover.kz-eu.2022.a001"
  | "trade-turnover.kz-eu.2023-01--2023-07.a004"
  | "trade-turnover.kz-eu.2023.a004"
  | "trade-turnover.kz-eu.2024-01--2024-07.a004"
  | "trade-turnover.kz-eu.2024.a003"
  | "trade-turnover.kz-fr.2023.a004"
  | "trade-turnover.kz-fr.2024-01--2024-07.a004"
  | "trade-turnover.kz-pl.2023.a004"
  | "trade-turnover.kz-pl.2024-01--2024-07.a004";

/**
 * The id of a role.
 * @category Ids
 * @since 1.0.0
 */
export type RoleId =
  | "role.aleska-simkic.head-of-mission.a004"
  | "role.charles-michel.president.a001"
  | "role.giusi-princi.chair.a003"
  | "role.joaquim-nunes-de-almeida.director-for-energy-intensive-industries-raw-materials-hydrogen.a000"
  | "role.josep-borrell.high-representative-for-foreign-affairs-and-security-policy.a001"
  | "role.josep-borrell.vice-president.a001"
  | "role.kassym-jomart-tokayev.president.a002"
  | "role.kassym-jomart-tokayev.president.a003"
  | "role.klemen-groselj.standing-rapporteur-on-kazakhstan.a002"
  | "role.luc-devigne.deputy-managing-director.a002"
  | "role.luc-devigne.deputy-managing-director.a003"
  | "role.lucie-shestakova.chief-of-staff-to-the-commissioner-for-international-partnerships.a003"
  | "role.michal-labenda.head-of-mission.a004"
  | "role.michal-labenda.head-of-mission.a004-2"
  | "role.olof-skoog.deputy-secretary-general.a003"
  | "role.olof-skoog.special-representative-for-human-rights.a003"
  | "role.peteris-ustubs.director-for-international-partnerships.a003"
  | "role.roman-vassilenko.deputy-foreign-minister.a000"
  | "role.roman-vassilenko.deputy-foreign-minister.a001"
  | "role.roman-vassilenko.deputy-foreign-minister.a002"
  | "role.roman-vassilenko.deputy-foreign-minister.a003"
  | "role.roman-vassilenko.deputy-foreign-minister.a004"
  | "role.sylvain-guiaugue.head-of-mission.a004"
  | "role.sylvain-guiaugue.head-of-mission.a004-2"
  | "role.ursula-von-der-leyen.president.a001"
  | "role.viviane-loonela.chief-of-staff-to-the-high-representative.a003";

/**
 * The id of a passage that tells of an event.
 * @category Ids
 * @since 1.0.0
 */
export type EventFactId =
  | "event.astana-international-forum.a003"
  | "event.bec-38.a000"
  | "event.bec-38.a000-2"
  | "event.bec-38.a000-3"
  | "event.bec-founding-a000.a000"
  | "event.borrell-visit-a001.a001"
  | "event.devigne-loonela-meetings-a003.a003"
  | "event.devigne-loonela-meetings-a003.a003-2"
  | "event.epca-entry-into-force-a001.a001"
  | "event.epca-entry-into-force-a001.a002"
  | "event.eu-central-asia-ministerial-meeting.a003"
  | "event.eu-central-asia-summit.a003"
  | "event.eu-kazakhstan-cooperation-council-19.a002"
  | "event.guiaugue-meeting-a004.a004"
  | "event.kz-eu-anniversary-a001.a001"
  | "event.kz-eu-consultations-a000.a000"
  | "event.labenda-meeting-a004.a004"
  | "event.michel-visit-a001.a001"
  | "event.princi-meeting-a003.a003"
  | "event.princi-meeting-a003.a003-2"
  | "event.skoog-meeting-a003.a003"
  | "event.tokayev-announcement-a002.a002"
  | "event.ustubs-shestakova-meetings-a003.a003"
  | "event.ustubs-shestakova-meetings-a003.a003-2"
  | "event.vassilenko-briefing-a001.a001"
  | "event.vassilenko-briefing-a001.a001-2"
  | "event.vassilenko-meeting-a002.a002"
  | "event.vassilenko-meeting-a002.a002-2"
  | "event.vassilenko-meeting-a002.a002-3"
  | "event.vassilenko-meeting-a002.a002-4"
  | "event.vassilenko-meeting-a002.a002-5"
  | "event.vassilenko-meeting-a004.a004"
  | "event.vassilenko-meeting-a004.a004-2"
  | "event.vassilenko-meeting-a004.a004-3"
  | "event.vassilenko-meetings-a003.a003"
  | "event.vassilenko-meetings-a003.a003-2"
  | "event.vassilenko-meetings-a003.a003-3"
  | "event.vassilenko-meetings-a003.a003-4"
  | "event.von-der-leyen-visit-a001.a001";

/**
 * The id of a statement.
 * @category Ids
 * @since 1.0.0
 */
export type StatementId =
  | "aims-at.kz.carbon-neutrality.a002"
  | "aims-at.kz.decarbonisation.a002"
  | "aligned-with.trans-caspian-international-transport-route.global-gateway.a002"
  | "brings-together.bec.de.a000"
  | "brings-together.bec.kz.a000"
  | "contributes-to.strategic-partnership.eu-critical-raw-materials-strategy.a000"
  | "contributes-to.supply-diversification.eu-critical-raw-materials-strategy.a000"
  | "cooperates-on.kz-eu.agriculture.a001"
  | "cooperates-on.kz-eu.economy.a000"
  | "cooperates-on.kz-eu.economy.a002"
  | "cooperates-on.kz-eu.education.a001"
  | "cooperates-on.kz-eu.education.a002"
  | "cooperates-on.kz-eu.energy.a001"
  | "cooperates-on.kz-eu.energy.a002"
  | "cooperates-on.kz-eu.investment.a000"
  | "cooperates-on.kz-eu.investment.a001"
  | "cooperates-on.kz-eu.law.a002"
  | "cooperates-on.kz-eu.politics.a002"
  | "cooperates-on.kz-eu.regional-cooperation.a002"
  | "cooperates-on.kz-eu.research.a002"
  | "cooperates-on.kz-eu.trade.a000"
  | "cooperates-on.kz-eu.trade.a001"
  | "cooperates-on.kz-eu.trade.a002"
  | "cooperates-on.kz-eu.transport.a001"
  | "cooperates-on.kz-eu.transport.a002"
  | "cooperates-on.kz-eu.travel.a001"
  | "cooperates-under.kz-eu.central-asia-eu.a004"
  | "cooperates-under.kz-eu.epca.a001"
  | "cooperates-under.kz-eu.epca.a004"
  | "cooperates-under.kz-pl.kz-pl-intergovernmental-commission.a004"
  | "covers.epca.civil-society.a001"
  | "covers.epca.culture.a003"
  | "covers.epca.economy.a001"
  | "covers.epca.education.a001"
  | "covers.epca.human-rights.a001"
  | "covers.epca.infrastructure.a003"
  | "covers.epca.innovation.a003"
  | "covers.epca.investment.a001"
  | "covers.epca.investment.a003"
  | "covers.epca.research.a001"
  | "covers.epca.security.a003"
  | "covers.epca.sport.a003"
  | "covers.epca.tourism.a003"
  | "covers.epca.trade.a001"
  | "covers.epca.trade.a003"
  | "first-to-sign.kz.enhanced-partnership-and-cooperation-agreement.a003"
  | "funds.eu.central-asia.a002"
  | "funds.eu.kz.a002"
  | "implements.eu.border-security.a002"
  | "implements.eu.drug-trafficking-prevention.a002"
  | "implements.eu.economy.a002"
  | "implements.eu.education.a002"
  | "increases-funding.eu.central-asia.a002"
  | "increases-funding.eu.kz.a002"
  | "interested-in.eu-kz.new-kazakhstan.a002"
  | "interested-in.eu-kz.trans-caspian-international-transport-route.a002"
  | "interested-in.kz-eu.critical-raw-materials.a003"
  | "interested-in.kz-eu.green-energy.a003"
  | "interested-in.kz-eu.humanitarian-initiatives.a003"
  | "interested-in.kz-eu.rule-of-law.a003"
  | "interested-in.kz-eu.security.a003"
  | "interested-in.kz-eu.trans-caspian-international-transport-route.a003"
  | "interested-in.kz-eu.transport-corridors.a003"
  | "interested-in.kz-pl.investment.a004"
  | "interested-in.kz-pl.trade.a004"
  | "launched.kz-eu.batteries.a001"
  | "launched.kz-eu.green-hydrogen.a001"
  | "launched.kz-eu.logistics.a001"
  | "launched.kz-eu.rare-earth-metals.a001"
  | "launched.kz-eu.supply-diversification.a001"
  | "launched.kz-eu.transport.a001"
  | "leading-economic-partner-of.fr.kz.a004"
  | "leading-economic-partner-of.pl.kz.a004"
  | "leading-investor-in.fr.kz.a004"
  | "main-investment-partner-of.eu.kz.a001"
  | "main-investment-partner-of.eu.kz.a002"
  | "main-investment-partner-of.eu.kz.a003"
  | "main-investment-partner-of.eu.kz.a004"
  | "main-trade-partner-of.eu.kz.a001"
  | "main-trade-partner-of.eu.kz.a002"
  | "main-trade-partner-of.eu.kz.a003"
  | "main-trade-partner-of.eu.kz.a004"
  | "member-of.fr.eu.a004"
  | "member-of.pl.eu.a004"
  | "operates-in.air-liquide.kz.a003"
  | "operates-in.alstom.kz.a003"
  | "operates-in.eni.kz.a003"
  | "operates-in.schneider.kz.a003"
  | "operates-in.shell.kz.a003"
  | "operates-in.siemens.kz.a003"
  | "operates-in.total.kz.a003"
  | "provides-for.epca.business-conditions.a000"
  | "provides-for.epca.visa-facilitation-agreement.a000"
  | "supports.kz-eu.green-energy.a000"
  | "supports.kz-eu.logistics.a000"
  | "supports.kz-eu.rare-earth-metals.a000"
  | "supports.kz-eu.transport.a000";

/**
 * The id of a finding.
 * @category Ids
 * @since 1.0.0
 */
export type FindingId =
  | "currency-is-named.a003"
  | "growth-fits-levels.imports-growth.kz-eu.2024.a003"
  | "growth-of-rest.imports-growth.kz-eu.2024.a003"
  | "lines-not-repeated.a002"
  | "one-label-a-post.role.michal-labenda.head-of-mission.a004"
  | "one-label-a-post.role.sylvain-guiaugue.head-of-mission.a004"
  | "one-wording-an-indicator.agreement-areas.epca.undated.a000"
  | "one-wording-an-indicator.investment-cumulative.kz-eu.from-2005.a004"
  | "one-wording-an-indicator.investment-inflow.kz-eu.2022-01--2022-09.a001"
  | "one-wording-an-indicator.investment-share.kz-eu.undated.a002"
  | "parts-make-the-total.trade-turnover.kz-fr.2024-01--2024-07.a004"
  | "parts-make-the-total.trade-turnover.kz-pl.2023.a004"
  | "quotation-marks-balance.a003"
  | "same-key-agrees.trade-turnover-growth.kz-eu.2022.a000"
  | "scale-fits-neighbours.imports.kz-fr.2024-01--2024-07.a004"
  | "undated-figures-agree.investment-share.kz-eu.undated.a002"
  | "undated-figures-agree.trade-share.kz-eu.undated.a001";

/**
 * The id of any entity.
 * @category Ids
 * @since 1.0.0
 */
export type EntityId = PersonId | OrganisationId | PlaceId | AgreementId | EventId | ProgrammeId | TopicId;

/**
 * The id of any fact.
 * @category Ids
 * @since 1.0.0
 */
export type FactId = ObservationId | RoleId | EventFactId | StatementId;

/**
 * The ids of the embedded dataset, by family.
 * @category Ids
 * @since 1.0.0
 */
export interface KnownIds {
  readonly article: ArticleId;
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly place: PlaceId;
  readonly agreement: AgreementId;
  readonly event: EventId;
  readonly programme: ProgrammeId;
  readonly topic: TopicId;
  readonly party: PartyId;
  readonly participant: ParticipantId;
  readonly post: PostId;
  readonly indicator: IndicatorId;
  readonly predicate: PredicateId;
  readonly observation: ObservationId;
  readonly role: RoleId;
  readonly eventFact: EventFactId;
  readonly statement: StatementId;
  readonly finding: FindingId;
  readonly entity: EntityId;
}
