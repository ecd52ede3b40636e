/** Leads the navigation's links from any depth of the API pages to what stands one folder above them. */
export function leadToSite(page) {
  const up = "../".repeat(page.url.split("/").length);
  page.contents = page.contents?.replace(/href="site:([^"]+)"/g, (_, path) => `href="${up}${path}"`);
}
