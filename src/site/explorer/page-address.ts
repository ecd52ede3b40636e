import type { Page } from "./page";

/** What the address of a fact or a chart begins with: the page of this version on the web, as the library cites it. */
export function pageAddress({ data }: Pick<Page, "data">): string {
  return `${data.homepage ?? ""}v${data.version}/#`;
}
