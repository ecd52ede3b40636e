/**
 * Names the parts of a page for those who hear it, lets code that is wider than the page be moved by key, and takes the
 * link out of what is itself pressed to fold a part.
 */
export function nameParts(page) {
  page.contents = page.contents
    ?.replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="navigation" aria-label="This page">')
    .replace('<nav id="tsd-sidebar-links"', '$& aria-label="Site"')
    .replaceAll('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Reference">')
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replaceAll(/<summary[^]*?<\/summary>/g, (summary) => summary.replace(/<a href="#[^]*?<\/a>/, ""));
}
