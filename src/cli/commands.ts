import type { Command } from "./command";
import { buildCommand } from "./commands/build";
import { checkCommand } from "./commands/check";
import { citeCommand } from "./commands/cite";
import { conflictsCommand } from "./commands/conflicts";
import { diffCommand } from "./commands/diff";
import { draftCommand } from "./commands/draft";
import { epcaCommand } from "./commands/epca";
import { exportCommand } from "./commands/export";
import { factCommand } from "./commands/fact";
import { factsCommand } from "./commands/facts";
import { findCommand } from "./commands/find";
import { formatCommand } from "./commands/format";
import { initCommand } from "./commands/init";
import { investmentCommand } from "./commands/investment";
import { meetingsCommand } from "./commands/meetings";
import { officialsCommand } from "./commands/officials";
import { readCommand } from "./commands/read";
import { saidCommand } from "./commands/said";
import { searchCommand } from "./commands/search";
import { showCommand } from "./commands/show";
import { tradeCommand } from "./commands/trade";
import { verifyCommand } from "./commands/verify";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  showCommand,
  findCommand,
  searchCommand,
  factsCommand,
  factCommand,
  saidCommand,
  tradeCommand,
  investmentCommand,
  meetingsCommand,
  officialsCommand,
  epcaCommand,
  conflictsCommand,
  citeCommand,
  exportCommand,
  diffCommand,
  verifyCommand,
  readCommand,
  initCommand,
  buildCommand,
  checkCommand,
  draftCommand,
  formatCommand,
];
