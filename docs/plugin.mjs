import { PageEvent } from "typedoc";

/** Leads the navigation's link from any depth of the API pages to the explorer, one folder above them. */
export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    const up = "../".repeat(page.url.split("/").length);
    page.contents = page.contents?.replaceAll('href="index.html">Explorer', () => `href="${up}index.html">Explorer`);
  });
}
