import { describe, expect, it } from "vitest";
import { findChrome, type Machine } from "../../../src/site/explorer/find-chrome";

function machine(platform: string, paths: readonly string[], env: Machine["env"] = {}): Machine {
  return { env, platform, arch: "x64", exists: (path) => paths.includes(path) };
}

describe("findChrome", () => {
  it("takes the browser that CHROME_PATH names before an installed one", async () => {
    const both = machine("linux", ["/own/chrome", "/usr/bin/chromium"], { CHROME_PATH: "/own/chrome" });
    expect(await findChrome(both)).toBe("/own/chrome");
  });

  it.each([
    ["linux", "/usr/bin/google-chrome"],
    ["linux", "/snap/bin/chromium"],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  ])("finds an installed one on %s: %s", async (platform, path) => {
    expect(await findChrome(machine(platform, [path]))).toBe(path);
  });

  it("finds an installed one on Windows, also for one user", async () => {
    const path = "C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
    const env = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\me\\AppData\\Local" };
    expect(await findChrome(machine("win32", [path], env))).toBe(path);
  });

  it("says how to get one if there is none", async () => {
    await expect(findChrome(machine("darwin", []))).rejects.toThrow(
      "No Chrome or Chromium was found: install one (`apt-get install chromium`), or set CHROME_PATH to",
    );
  });

  it("does not pass over a CHROME_PATH that leads nowhere", async () => {
    const wrong = machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/gone" });
    await expect(findChrome(wrong)).rejects.toThrow('CHROME_PATH names "/gone", which does not exist');
  });
});
