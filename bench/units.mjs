// node bench/units.mjs: the table of all units in Chromium with the sample province of 844 units. The longest frame while its forms are read
// with all lists open and the processor slowed four times; the longest frame of the table while it is scrolled, sorted, searched
// and filtered; what the page and its thread hold after one run and after five.
import { join } from "node:path";
import { dropOn, measured, openBrowser } from "./browser.mjs";
import { node, root, sampleProvince } from "./measured.mjs";

const site = join(root, "dist/bench/pane");
const slowed = 4;
const runs = 5;

node("dev/build/pane.mjs", "--quick", "--env", "out=dist/bench");
node("bench/bundles.mjs");
const { forms, registry } = sampleProvince();
// A page that is isolated is told how much it and its thread hold.
const isolated = (answer) => {
  answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  answer.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
};
const { browser, url, close } = await openBrowser(site, {
  setHeaders: isolated,
  args: ["--enable-blink-features=ForceEagerMeasureMemory"],
});
const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
// Never page.waitForSelector: what that hands back holds the element, and with it every table that was shown before.
const seen = (selector, state = "visible") =>
  page.locator(selector).waitFor({ state, timeout: 300_000 });
await page.addInitScript({ path: join(root, "dist/bench/pane-parts/probe.js") });
await page.goto(url);
await seen("[data-mode=browser]");
const devtools = await page.context().newCDPSession(page);

const idle = () => seen(".job", "detached");

async function longestOf(name, work) {
  const { frame, piece } = await measured(browser, page, name, work);
  console.log(
    `${name}: longest frame ${frame.toFixed(0)} ms, longest piece ${piece.toFixed(0)} ms of processor`,
  );
}

/** Bytes that the scripts of the page hold once nothing can be thrown away any more, and those of its thread. */
async function held() {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const thread = await page.evaluate(async () => {
    const { breakdown } = await performance.measureUserAgentSpecificMemory();
    return breakdown
      .filter(({ attribution }) => attribution.some(({ scope }) => scope.includes("Worker")))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  });
  return { page: usedSize, thread };
}

await page.click("#step-consolidate");
await page.fill("#year", "2026");
await page.keyboard.press("Tab");
await page.setInputFiles("#registry", registry);
await idle();
const memory = [];
for (let run = 0; run < runs; run += 1) {
  if (run > 0) {
    if (!(await page.locator("#side").evaluate((side) => side.closest("details").open)))
      await page.click("#side");
    await page.click("#clear-forms");
    await idle();
  }
  if (run === 0) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const read = async () => {
    await dropOn(page, "#drop-forms", forms);
    await seen(".job");
    await seen("#to-report");
    await idle();
    await seen(".units");
  };
  if (run === 0) await longestOf(`844 forms read, processor slowed ${String(slowed)} times`, read);
  else await read();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  memory.push(await held());
}
await longestOf("the table scrolled", async () => {
  await page.locator(".units").hover();
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 400);
});
await longestOf("the table sorted", () => page.click("#sort-short"));
await longestOf("the table searched", async () => {
  await page.focus("#search");
  await page.keyboard.type("chi bo");
});
await longestOf("the table filtered", () => page.click("#count-received"));
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
for (const part of ["page", "thread"]) {
  const [first, last] = [memory[0][part], memory.at(-1)[part]];
  const times = (last / first).toFixed(2);
  console.log(
    `${part}: after one run ${megabytes(first)} MB, after ${String(runs)} ${megabytes(last)} MB: ${times} times`,
  );
}
await close();
