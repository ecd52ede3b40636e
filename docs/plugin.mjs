import { Converter, PageEvent } from "typedoc";

/** What the pages need beyond TypeDoc's own. */
export function load(app) {
  app.renderer.on(PageEvent.END, leadToSite);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, keepRest);
}

/** Leads the navigation's links from any depth of the API pages to what stands one folder above them. */
function leadToSite(page) {
  const up = "../".repeat(page.url.split("/").length);
  page.contents = page.contents?.replace(/href="site:([^"]+)"/g, (_, path) => `href="${up}${path}"`);
}

/** TypeDoc 0.28 shows `readonly [A, ...A[]]` of a property without its dots: it is read again, from its words. */
function keepRest(context, reflection) {
  const { type } = reflection;
  if (type?.type !== "typeOperator" || type.target.type !== "tuple") return;
  const words = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.type;
  if (words) reflection.type = context.converter.convertType(context.withScope(reflection), words);
}
