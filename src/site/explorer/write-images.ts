import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtDataset } from "./build";
import { launchChrome } from "./find-chrome";
import { renderReadmeChart } from "./render-readme-chart";

// Writes the README's pictures. `tsx src/site/explorer/write-images.ts`, after the site is built.

const IMAGES = new URL("../../../docs/images/", import.meta.url);
const SITE = new URL("../../../docs/site/index.html", import.meta.url);

mkdirSync(IMAGES, { recursive: true });
writeFileSync(new URL("trade-turnover.svg", IMAGES), renderReadmeChart(await builtDataset()));
await takeScreenshot(fileURLToPath(new URL("explorer.png", IMAGES)));

/** The first view, with the sentence behind a disputed figure open. */
async function takeScreenshot(path: string): Promise<void> {
  const browser = await launchChrome();
  const page = await browser.newPage({ viewport: { width: 1120, height: 640 }, colorScheme: "light" });
  await page.goto(SITE.href);
  await page.locator("#lead .figures a").first().click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  await browser.close();
}
