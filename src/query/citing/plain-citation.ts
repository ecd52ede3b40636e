import type { Citation } from "./citation";

/** The citation as plain text: what the fact says, the evidence in quotation marks, and where it stands. */
export function plainCitation({ says, evidence, title, publisher, via, published, url, fact }: Citation): string {
  const source = via === undefined ? publisher : `${publisher}, via ${via}`;
  const address = url === undefined ? "" : ` ${url}`;
  return `${says} “${evidence}” ${source}: ${title}. Published: ${published.words}.${address} (${fact})`;
}
