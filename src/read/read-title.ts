import type { TextSpan } from "../text/text-span";

export const TITLE_WORDS =
  "president|vice-president|premier|minister-in-charge|taoiseach|t[aá]naiste|minister|secretary|secretary-general|undersecretary|ambassador|envoy|consul|consul general|commissioner|representative|chairman|chairwoman|chairperson|chair|co-chair|head|director|director-general|director general|general|governor|vice-governor|mayor|spokesman|spokeswoman|spokesperson|ceo|cfo|coo|chief executive|chief|officer|executive|economist|analyst|strategist|forecaster|consultant|specialist|scientist|professor|expert|rector|provost|dean|captain|senator|deputy|lawmaker|legislator|congressman|congresswoman|diplomat|politician|speaker|king|queen|prince|princess|emir|sultan|sheikh|chancellor|advis[eo]r|aide|assistant|manager|managing director|partner|founder|co-founder|owner|entrepreneur|businessman|businesswoman|industrialist|investor|counsell?or|attach[eé]|trader|chef|inspector|supervisor|controller|superintendent|administrator|commander|farmer|author|columnist|reporter|editor|journalist|correspondent|colleague|counterpart|member|leader|coordinator|organi[sz]er|delegate|engineer|architect|lawyer|researcher|fellow|lecturer|teacher|student|interpreter|translator|exporter|importer|producer|supplier|retailer|wholesaler|dealer|buyer|seller|broker|banker|historian|banker|akim|charg[eé] d['’]affaires|negotiator|khokim|hokim|wali|voivode|prefect|ombudsman|plenipotentiary|judge|prosecutor|marshal|treasurer|auditor|actuary|accountant|statistician|meteorologist|geologist|agronomist|nurse|driver|mechanic|foreman|master|harbourmaster|skipper|pilot|baker|tailor|weaver|planter|winemaker|\\p{Ll}{3,}(?:maker|grower|keeper|owner|worker|operator|seller|buyer|dealer|smith|master|holder|breeder|builder|wright|woman|ologist)";
const TITLE = new RegExp(`(?<!\\p{L})(?:${TITLE_WORDS})s?(?!\\p{L})`, "iu");
export const ENDS_WITH_TITLE = new RegExp(`(?:^|[\\s-])(?:${TITLE_WORDS})s?$`, "iu");

const HONORIFICS =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|H\.? ?E|Eng|Engr|Ing|Gen|Col|Hon|Sir|Lady|Dame|Lord|Datuk|Dato[’']?|Datin|Seri|Sri|Tan|Tun|Tengku|Haji|Sh(?:ei|ai)kha?|Shri|Smt|Alhaji|Hajia|Madam|Mme|Don|Doña|Amb)\.? )+$/u;

const CONNECTED = "(?:of|for|on|and|in|to|at|the|&|de|du)";
const BEFORE = new RegExp(`((?:(?:\\p{L}[\\p{L}\\p{M}'’-]*|&)(?:,(?= \\p{Lu}))? ){1,12})$`, "u");

/** "Deputy Foreign Minister ", "Minister of Trade, Industry and Energy of the Republic of Korea ", "the head of X, ". */
export function roleBefore(text: string, { start }: TextSpan): string | undefined {
  const before = text.slice(Math.max(0, start - 120), start).replace(HONORIFICS, "");
  const opened = before.replace(/, $/u, " ");
  const [words = ""] = BEFORE.exec(opened.split(/[.;:()“”"\n]\s?/u).at(-1) ?? "") ?? [];
  const parts = words.trim().split(" ");
  for (let from = Math.max(0, parts.length - 12); from < parts.length; from++) {
    const candidate = parts.slice(from);
    if (isTitle(candidate)) return clean(candidate.join(" "));
  }
  return undefined;
}

const LINK = new RegExp(`^${CONNECTED}$`, "u");

/** Words that no name of an office has. */
const NO_OFFICE =
  /^(?:said|says|told|tells|who|whom|whose|which|that|was|were|is|are|be|been|met|meets|has|had|have|will|would|can|may|today|yesterday|here|there|after|before|during|since|until|when|where|while|as|with|by|from|also|but|or|not|if|than|then|between|about|over|under|he|she|they|it|his|her|its|their|signed|visited|received|thanked|added|noted|like|including|named|called)$/u;

/** Whether words are a title: modifiers, a word of office, then at most "of" and what it is of. */
function isTitle(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  if (/^(?:of|for|on|and|in|to|at|the|a|an|its|their|his|her|by|with|from|as|said|told|met|former)$/u.test(first))
    return false;
  const linked = words.findIndex((word) => LINK.test(word));
  const office = words.slice(0, linked === -1 ? undefined : linked).findLastIndex((word) => ENDS_WITH_TITLE.test(word));
  if (office === -1 || office > 4 || LINK.test(words.at(-1) ?? "")) return false;
  const lead = words.slice(0, office);
  if (lead.some((word) => word.endsWith(","))) return false;
  if (
    !lead.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:deputy|foreign|trade|prime|first|vice|economy|finance|energy|industry|commerce|commercial|assistant|state|senior|managing|consul|chief|general|agriculture|transport|of|export|council|bank|acting|interim|honorary|special|permanent|minister|port|quality|economic|development|investment|digital|company|factory)$/u.test(
          word,
        ),
    )
  )
    return false;
  const rest = words.slice(office + 1);
  if (rest.length === 0) return true;
  return (
    rest.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        LINK.test(word) ||
        ENDS_WITH_TITLE.test(word) ||
        (/^\p{Ll}/u.test(word) && !NO_OFFICE.test(word.replace(/,$/u, ""))),
    ) &&
    new RegExp(`^(?:of|for|on|in|at|to|general|extraordinary|plenipotentiary|${TITLE_WORDS})`, "iu").test(rest[0] ?? "")
  );
}

/** ", head of the port of Poti," or ", Deputy Minister of Economy," */
export function roleAfter(text: string, end: number): string | undefined {
  const after = text.slice(end, end + 140);
  const [, words = ""] =
    /^(?:, | \()(?:who is |the |a |an |our |its |their |\p{Lu}[\p{L}]+[’']s )*((?:[\p{L}\p{M}'’&-]+ ?){1,12})/u.exec(
      after,
    ) ?? [];
  const parts = words
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  const office = parts.findIndex((word) => ENDS_WITH_TITLE.test(word));
  if (office === -1 || office > 4) return undefined;
  const stop = parts.findIndex(
    (word, index) =>
      index > office &&
      /^(?:who|whose|that|which|was|is|said|says|told|has|had|and|met|at|with|but|as|when|whom|from|opened|heard|met|received|led|promise)$/u.test(
        word,
      ) &&
      !(word === "and" && /^\p{Lu}/u.test(parts[index + 1] ?? "") && /^\p{Lu}/u.test(parts[index - 1] ?? "")),
  );
  const role = parts.slice(0, stop === -1 ? parts.length : stop);
  return role.some((word) => TITLE.test(word)) ? clean(role.join(" ")) : undefined;
}

function clean(role: string): string {
  return role
    .replace(/^(?:the|The|a|an) /u, "")
    .replace(/^\p{Lu}[\p{L}]+[’']s /u, "")
    .replace(/[,\s]+$/u, "");
}

/** "Minister of Trade of Peru" is Minister of Trade; an "Ambassador of Canada" keeps what he speaks for. */
export function withoutParty(role: string | undefined, parties: readonly string[]): string | undefined {
  if (role === undefined) return undefined;
  const ends = parties.flatMap((party) => [` of the ${party}`, ` of ${party}`]).filter((end) => role.endsWith(end));
  const [longest = ""] = ends.sort((a, b) => b.length - a.length);
  const kept = role.slice(0, role.length - longest.length);
  return / (?:of|for) /u.test(kept) ? kept : role;
}
