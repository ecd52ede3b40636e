/** Takes out what is true of all data here (it is readonly), and what TypeDoc says twice of an option. */
export function dropNoise(page) {
  page.contents = page.contents
    ?.replaceAll(/<code class="tsd-tag">Readonly<\/code> ?/g, "")
    .replaceAll(/(<div class="tsd-comment tsd-typography">(?:(?!<div)[^])*?<\/div>)\n\1/g, "$1");
}
