// node bench/pane.mjs: the built pane in Chromium, in a browser page and with an Excel in memory behind it: when its
// first words are painted, and the longest frame while 844 forms are consolidated and the report is written.
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { median, node, root, sampleProvince } from "./measured.mjs";

const parts = join(root, "dist/bench/pane-parts");
const site = join(root, "dist/bench/pane");
const excel = "?_host_Info=Excel$Win32$16.01$vi-VN$$$$0";
const loads = 7;

/** The limits of a review: the second is what is aimed at. */
const limits = { paint: 100, frame: 100 };

const executable =
  process.env.CHROME_PATH ??
  ["chromium", "chromium-browser", "google-chrome"]
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
    .find((found) => found !== "");

function build() {
  node("dev/build/pane.mjs", "--env", "out=dist/bench");
  node("bench/bundles.mjs");
  copyFileSync(join(parts, "excel-worker.js"), join(site, "excel-worker.js"));
}

async function open(browser, address, scripts) {
  const context = await browser.newContext({ viewport: { width: 350, height: 600 } });
  const page = await context.newPage();
  for (const script of scripts) await page.addInitScript({ path: join(parts, script) });
  await page.goto(address);
  const mode = address.endsWith(excel) ? "excel" : "browser";
  await page.waitForSelector(`[data-mode=${mode}]`);
  return page;
}

const idle = (page) => page.waitForSelector(".job", { state: "detached", timeout: 120_000 });

/** The longest frame and the time of what is done. */
async function framesOf(page, name, work) {
  await page.evaluate("probe.begin()");
  const begun = performance.now();
  await work();
  await idle(page);
  const seconds = (performance.now() - begun) / 1000;
  return { name, seconds, frame: await page.evaluate("probe.longest()") };
}

/** Folders fall on the page as from a person's hand. */
async function dropOn(page, selector, path) {
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
}

async function paints(browser, address, scripts) {
  const found = [];
  for (let load = 0; load < loads; load += 1) {
    const page = await open(browser, address, scripts);
    found.push(await page.evaluate("probe.firstPaint()"));
    await page.context().close();
  }
  return median(found);
}

async function consolidated(page, where, { forms, registry }) {
  await page.click("#step-consolidate");
  await page.setInputFiles("#registry", registry);
  await idle(page);
  await page.fill("#year", "2026");
  const read = await framesOf(page, `${where}: 844 forms consolidated`, async () => {
    await dropOn(page, "#drop-forms", forms);
    await page.waitForSelector("#to-report", { timeout: 120_000 });
  });
  await page.click("#list-files");
  const shown = await framesOf(page, `${where}: report opened`, async () => {
    await page.click("#to-report");
    await page.waitForSelector(".indicators li");
  });
  return [read, shown];
}

const downloaded = (page, where) =>
  framesOf(page, `${where}: report downloaded`, async () => {
    const download = page.waitForEvent("download", { timeout: 120_000 });
    await page.click("#save-report");
    await download;
  });

async function inBrowser(browser, url, sample) {
  const page = await open(browser, url, ["probe.js"]);
  const frames = await consolidated(page, "browser", sample);
  return [...frames, await downloaded(page, "browser")];
}

async function insideExcel(browser, url, sample) {
  const page = await open(browser, url, ["excel.js", "probe.js"]);
  const frames = await consolidated(page, "Excel", sample);
  const put = (name) =>
    framesOf(page, `Excel: report of 844 ${name}`, async () => {
      await page.click("#put-report");
      await page.waitForSelector(".job");
    });
  const written = [await put("written"), await put("written again")];
  const largest = await page.evaluate("Math.max(...requestsToExcel)");
  return { largest, frames: [...frames, ...written, await downloaded(page, "Excel")] };
}

/** Everything that is measured of the pane; null where there is no browser. */
export async function paneFigures() {
  if (executable === undefined) return null;
  build();
  const sample = sampleProvince();
  const server = createServer(sirv(site, { dev: true })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}/taskpane.html`;
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
  const paint = {
    browser: await paints(browser, url, ["probe.js"]),
    excel: await paints(browser, url + excel, ["excel.js", "probe.js"]),
  };
  const plain = await inBrowser(browser, url, sample);
  const { frames, largest } = await insideExcel(browser, url + excel, sample);
  await browser.close();
  server.close();
  return { paint, frames: [...plain, ...frames], largest };
}

const ms = (value) => value.toFixed(0).padStart(9);

/** The page need not wait for office.js to say its first words. */
const sinceOffice = (value) =>
  value < 0
    ? `${(-value).toFixed(0)} ms before it has ended`
    : `${value.toFixed(0)} ms after it has ended`;

export function showPane(figures) {
  if (figures === null) {
    console.log("\npane: not measured, no Chromium or Chrome found (CHROME_PATH names one)");
    return;
  }
  const { paint, frames, largest } = figures;
  console.log(
    `\nfirst words on the page, counted from the end of office.js, median of ${loads} (limit ${limits.paint} ms after it):\n` +
      `  browser: ${sinceOffice(paint.browser)}\n  Excel: ${sinceOffice(paint.excel)}`,
  );
  console.log(
    `longest frame (limit ${limits.frame} ms)`.padEnd(40),
    "ms".padStart(9),
    "s in all".padStart(9),
  );
  for (const { name, frame, seconds } of frames) {
    console.log(name.padEnd(40), ms(frame), seconds.toFixed(1).padStart(9));
  }
  console.log(`largest request to Excel: ${(largest / 1e6).toFixed(1)} million characters`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) showPane(await paneFigures());
