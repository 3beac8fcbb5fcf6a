import { spawnSync } from "node:child_process";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { keptOpen } from "./kept-open";

/** The first is the same engine without windows, which a fifth of the work is enough for. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/** The browser of this computer; undefined where there is none. */
export const executable =
  process.env["CHROME_PATH"] ??
  names
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
    .find((found) => found !== "");

export const launched = (more: readonly string[] = []) =>
  chromium.launch({ executablePath: executable ?? "", args: ["--no-sandbox", ...more] });

/** Started once for the test files that a process runs. */
export const sharedBrowser = keptOpen(
  launched,
  (browser) => browser.close(),
  (browser) => browser.isConnected(),
);

/** Opens contexts, computers that know nothing of each other; they are closed when the tests of the file are over. */
export function ownContexts(): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  const opened: BrowserContext[] = [];
  afterAll(() => Promise.all(opened.map((context) => context.close())));
  return async (options) => {
    const browser = await sharedBrowser();
    const context = await browser.newContext(options);
    opened.push(context);
    return context;
  };
}
