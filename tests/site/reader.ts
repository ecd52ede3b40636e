import type { Browser, Page } from "playwright";
import { expect } from "vitest";
import { launchChrome } from "../../src/site/explorer/find-chrome";
import { type StaticSite, serveFolder } from "../support/static-site";
import { builtFolder } from "./built-folder";

/** A browser before the built site, from a server under a path of its own or from the disk. */
export interface Reader {
  /** Opens a page of the site in a context of its own. */
  open(path: string, from: "http" | "file", width?: number): Promise<Page>;
  /** Closes what was opened, and fails if a page reported an error or asked for something outside the site. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** From the disk a browser refuses an SVG beside the page, and says so; a script of TypeDoc then puts the icons in. */
const ICONS_FROM_DISK = /^Unsafe attempt to load URL file:.*\/api\/assets\/icons\.svg#/;

export async function startReader(): Promise<Reader> {
  const folder = builtFolder();
  const [server, browser] = await Promise.all([serveFolder(folder), launchChrome()]);
  const faults: string[] = [];
  return {
    open: async (path, from, width = 1280) => {
      const root = from === "file" ? `file://${folder}/` : server.url;
      const page = await watchedPage(browser, root, width, faults);
      await page.goto(root + path);
      return page;
    },
    leave: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(faults.splice(0)).toEqual([]);
    },
    close: () => closeAll(browser, server),
  };
}

async function watchedPage(browser: Browser, root: string, width: number, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !ICONS_FROM_DISK.test(message.text()))
      faults.push(`${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    const isInside = request.url().startsWith(root) || request.url().startsWith("data:");
    if (!isInside) faults.push(`asked for ${request.url()}`);
  });
  return page;
}

async function closeAll(browser: Browser, server: StaticSite): Promise<void> {
  await Promise.all([browser.close(), server.close()]);
}
