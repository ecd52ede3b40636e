import { DocumentReflection } from "typedoc";

/** At the end of a guide or a rule, the one before it and the one after; `router` knows where they stand. */
export function turnPages(page, router) {
  const { model, contents } = page;
  if (!(model instanceof DocumentReflection) || !contents) return;
  const { documents } = model.project;
  const at = documents.indexOf(model);
  const links = [linkTo(router, model, documents[at - 1], "prev"), linkTo(router, model, documents[at + 1], "next")];
  const turn = `<nav class="turn" aria-label="Before and after">${links.join("")}</nav>`;
  page.contents = contents.replace('</div>\n<div class="col-sidebar">', `${turn}$&`);
}

function linkTo(router, from, to, rel) {
  if (!to) return "";
  const words = rel === "prev" ? "Before" : "Next";
  return `<a rel="${rel}" href="${encodeURI(router.relativeUrl(from, to))}"><span>${words}</span> ${to.name}</a>`;
}
