import { Converter, PageEvent } from "typedoc";

/** What the pages need beyond TypeDoc's own. */
export function load(app) {
  app.renderer.on(PageEvent.END, leadToSite);
  app.renderer.on(PageEvent.END, nameParts);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, keepRest);
}

/** Leads the navigation's links from any depth of the API pages to what stands one folder above them. */
function leadToSite(page) {
  const up = "../".repeat(page.url.split("/").length);
  page.contents = page.contents?.replace(/href="site:([^"]+)"/g, (_, path) => `href="${up}${path}"`);
}

/** Names the parts of a page for those who hear it, and takes the link out of what is itself pressed to fold a part. */
function nameParts(page) {
  page.contents = page.contents
    ?.replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="navigation" aria-label="This page">')
    .replace('<nav id="tsd-sidebar-links"', '$& aria-label="Site"')
    .replaceAll('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Reference">')
    .replaceAll(/<summary[^]*?<\/summary>/g, (summary) => summary.replace(/<a href="#[^]*?<\/a>/, ""));
}

/** TypeDoc 0.28 shows `readonly [A, ...A[]]` of a property without its dots: it is read again, from its words. */
function keepRest(context, reflection) {
  const { type } = reflection;
  if (type?.type !== "typeOperator" || type.target.type !== "tuple") return;
  const words = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.type;
  if (words) reflection.type = context.converter.convertType(context.withScope(reflection), words);
}
