import { cite } from "./cite";
import type { Command } from "./command";
import { conflicts } from "./conflicts";
import { diff } from "./diff";
import { epca } from "./epca";
import { exportFiles } from "./export";
import { fact } from "./fact";
import { find } from "./find";
import { meetings } from "./meetings";
import { officials } from "./officials";
import { show } from "./show";
import { trade } from "./trade";
import { verify } from "./verify";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  show,
  trade,
  meetings,
  officials,
  epca,
  find,
  fact,
  conflicts,
  cite,
  exportFiles,
  diff,
  verify,
];
