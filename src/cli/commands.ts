import type { Command } from "./command";
import { build } from "./commands/build";
import { check } from "./commands/check";
import { cite } from "./commands/cite";
import { conflicts } from "./commands/conflicts";
import { diff } from "./commands/diff";
import { draft } from "./commands/draft";
import { epca } from "./commands/epca";
import { exportFiles } from "./commands/export";
import { fact } from "./commands/fact";
import { facts } from "./commands/facts";
import { find } from "./commands/find";
import { init } from "./commands/init";
import { investment } from "./commands/investment";
import { meetings } from "./commands/meetings";
import { officials } from "./commands/officials";
import { read } from "./commands/read";
import { said } from "./commands/said";
import { search } from "./commands/search";
import { show } from "./commands/show";
import { trade } from "./commands/trade";
import { verify } from "./commands/verify";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  show,
  find,
  search,
  facts,
  fact,
  said,
  trade,
  investment,
  meetings,
  officials,
  epca,
  conflicts,
  cite,
  exportFiles,
  diff,
  verify,
  read,
  init,
  build,
  check,
  draft,
];
