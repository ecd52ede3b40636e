import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../reader";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterEach(() => reader.leave());
afterAll(() => reader.close());

describe("the guides", () => {
  it("have their questions as headings with an address, and lead on and back", async () => {
    const page = await reader.open("api/documents/Start_here.html", "http");
    const questions = page.locator(".tsd-typography h2");
    expect(await questions.count()).toBeGreaterThan(3);
    expect(await questions.evaluateAll((all) => all.filter(({ id }) => id === "").length)).toBe(0);
    await page.getByRole("link", { name: /^Next/ }).click();
    expect(await page.locator("h1").innerText()).not.toBe("Start here");
    await page.getByRole("link", { name: /^Before/ }).click();
    expect(await page.locator("h1").innerText()).toBe("Start here");
  });

  it("show each command in the words of its own help", async () => {
    const page = await reader.open("api/documents/The_command_line.html", "http");
    const text = await page.getByRole("main").innerText();
    expect(text).toContain("kz-eu-facts trade [OPTIONS]");
    expect(text).not.toContain("\u001b");
  });
});
