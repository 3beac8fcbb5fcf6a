// What the benches of the page share: Chromium over a folder that is served, folders that fall on the page, and how long its
// frames and its pieces of work are. Work beside ours lengthens a frame; the processor's own time of a piece it does not.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import sirv from "sirv";

export const executable =
  process.env.CHROME_PATH ??
  ["chromium", "chromium-browser", "google-chrome"]
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
    .find((found) => found !== "");

/** A browser, and where it finds the pane. */
export async function openBrowser(site, { setHeaders, args = [] } = {}) {
  const server = createServer(sirv(site, { dev: true, setHeaders })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${String(server.address().port)}/taskpane.html`;
  const browser = await chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", ...args],
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, url, close };
}

/** A folder falls on the page as from a person's hand. */
export async function dropOn(page, selector, path) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await page.locator(selector).boundingBox();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const devtools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await devtools.send("Input.dispatchDragEvent", {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data,
    });
  }
  await devtools.detach();
}

/** What is done, with its longest frame, its longest piece of work by the processor's clock, and its seconds in all. */
export async function measured(browser, page, name, work) {
  const pieces = await pieceCounter(browser);
  await page.evaluate("probe.begin()");
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  const frame = await page.evaluate("probe.longest()");
  return { name, frame, piece: await pieces.longest(), seconds };
}

/** Milliseconds of processor of the longest piece that the thread of any page had, from now on. */
async function pieceCounter(browser) {
  const devtools = await browser.newBrowserCDPSession();
  const threads = new Map();
  const longest = new Map();
  devtools.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, ph, pid, tid, args, tdur } of value) {
      const thread = `${String(pid)} ${String(tid)}`;
      if (name === "thread_name") threads.set(thread, args.name);
      if (name === "ThreadControllerImpl::RunTask" && ph === "X")
        longest.set(thread, Math.max(longest.get(thread) ?? 0, tdur ?? 0));
    }
  });
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"], excludedCategories: ["*"] },
  });
  return {
    async longest() {
      const complete = new Promise((resolve) => {
        devtools.once("Tracing.tracingComplete", resolve);
      });
      await devtools.send("Tracing.end");
      await complete;
      await devtools.detach();
      const pages = [...longest].filter(([thread]) => threads.get(thread) === "CrRendererMain");
      return Math.max(...pages.map(([, microseconds]) => microseconds)) / 1000;
    },
  };
}
