import type { BrowserContextOptions, ConsoleMessage, Locator, Page } from "playwright";
import { expect } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import { launchChrome } from "../../../src/site/explorer/find-chrome";
import { serveFolder } from "../../support/static-site";
import { type BuiltSite, buildSite } from "./built-site";

/** A browser before the built site. */
export interface Visitor {
  readonly site: BuiltSite;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** The page in a context of its own, from the server or, for `file`, from the disk. */
  visit(hash?: string, options?: BrowserContextOptions, from?: "http" | "file"): Promise<Page>;
  /** Closes what was visited, and fails if a page reported an error. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the site, serves it and starts a browser. */
export async function startVisitor(data?: Dataset): Promise<Visitor> {
  const [site, browser] = await Promise.all([buildSite(data), launchChrome()]);
  const server = await serveFolder(site.folder);
  const faults: string[] = [];
  const visit: Visitor["visit"] = async (hash = "", options = {}, from = "http") => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    page.on("console", (message) => isFault(message) && faults.push(message.text()));
    await page.goto(`${from === "file" ? `file://${site.folder}/` : server.url}index.html${hash}`);
    return page;
  };
  const leave = async (): Promise<void> => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  };
  const close = async (): Promise<void> => {
    await Promise.all([browser.close(), server.close()]);
    site.remove();
  };
  return { site, asked: server.asked, visit, leave, close };
}

/** The page brings its icon; for a JSON file, browsers ask for one that is not there. */
function isFault(message: ConsoleMessage): boolean {
  return message.type() === "error" && !message.location().url.endsWith("/favicon.ico");
}

/** What a function, given as its source, returns in the page. */
export async function ask<T>(page: Page, source: string, ...args: readonly (string | number)[]): Promise<T> {
  return page.evaluate<T>(`(${source})(...${JSON.stringify(args)})`);
}

/** The passage in which a fact stands: what opens as a panel. */
export function panelOf(page: Page, id: string): Locator {
  return page.locator(`article[id="${id}"]`).locator("..");
}

/** Whether the passage of a fact is open. */
export async function isOpen(page: Page, id: string): Promise<boolean> {
  return ask(page, "(id) => getComputedStyle(document.getElementById(id).parentElement).position === 'fixed'", id);
}

/** The id of what has the focus, or where it leads. */
export async function focused(page: Page): Promise<string> {
  return ask(page, "() => document.activeElement.id || document.activeElement.getAttribute('href')");
}
