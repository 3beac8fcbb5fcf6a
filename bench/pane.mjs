// node bench/pane.mjs: the built pane in Chromium, in a browser page and with an Excel in memory behind it: when its
// first words are painted, and the longest frame while 844 forms are consolidated and the report is written. On a machine
// that does other work too, trust the processor's time of the longest piece.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dropOn, executable, measured, openBrowser } from "./browser.mjs";
import { median, node, root, sampleProvince } from "./measured.mjs";
import { placeRival, readByRival } from "./pane-rival.mjs";

const parts = join(root, "dist/bench/pane-parts");
const site = join(root, "dist/bench/pane");
const excel = "?_host_Info=Excel$Win32$16.01$vi-VN$$$$0";
const loads = 7;
const rounds = 3;

/** The limits of a review: the second is what is aimed at. */
const limits = { paint: 100, frame: 100 };

function build() {
  node("dev/build/pane.mjs", "--env", "out=dist/bench");
  node("bench/bundles.mjs");
  copyFileSync(join(parts, "excel-worker.js"), join(site, "excel-worker.js"));
  placeRival(site);
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

/** What is done until the page is at rest again; what Excel itself took of it is not the pane's. */
async function framesOf(page, name, work) {
  await page.evaluate("globalThis.busyExcel = 0");
  const found = await measured(page.context().browser(), page, name, async () => {
    await work();
    await idle(page);
  });
  return { ...found, excel: (await page.evaluate("globalThis.busyExcel")) / 1000 };
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

/** What the pane and ExcelJS take for the same forms, in turn, each in a page of its own. */
async function againstRival(browser, url, sample) {
  const ours = [];
  const rival = [];
  for (let round = 0; round < rounds; round += 1) {
    rival.push(await readByRival(browser, url, sample.forms));
    const page = await open(browser, url, ["probe.js"]);
    const [{ seconds }] = await consolidated(page, "browser", sample);
    ours.push(seconds);
    await page.context().close();
  }
  return { ours: median(ours), rival: median(rival) };
}

/** Everything that is measured of the pane; null where there is no browser. */
export async function paneFigures() {
  if (executable === undefined) return null;
  build();
  const sample = sampleProvince();
  const { browser, url, close } = await openBrowser(site);
  const paint = {
    browser: await paints(browser, url, ["probe.js"]),
    excel: await paints(browser, url + excel, ["excel.js", "probe.js"]),
  };
  const plain = await inBrowser(browser, url, sample);
  const { frames, largest } = await insideExcel(browser, url + excel, sample);
  const against = await againstRival(browser, url, sample);
  await close();
  return { paint, frames: [...plain, ...frames], largest, against };
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
  const { paint, frames, largest, against } = figures;
  console.log(
    `\nfirst words on the page, counted from the end of office.js, median of ${loads} (limit ${limits.paint} ms after it):\n` +
      `  browser: ${sinceOffice(paint.browser)}\n  Excel: ${sinceOffice(paint.excel)}`,
  );
  console.log(
    `longest frame (limit ${limits.frame} ms)`.padEnd(40),
    "ms".padStart(9),
    "piece, processor ms".padStart(20),
    "s in all".padStart(9),
    "s of Excel".padStart(11),
  );
  for (const { name, frame, piece, seconds, excel } of frames) {
    console.log(
      ...[name.padEnd(40), ms(frame), piece.toFixed(0).padStart(20)],
      ...[seconds.toFixed(1).padStart(9), excel.toFixed(1).padStart(11)],
    );
  }
  console.log(`largest request to Excel: ${(largest / 1e6).toFixed(1)} million characters`);
  const { ours, rival } = against;
  console.log(
    `844 forms consolidated in ${ours.toFixed(1)} s, read by ExcelJS in the same browser in ${rival.toFixed(1)} s: × ${(ours / rival).toFixed(2)} (aimed at: 0.35)`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) showPane(await paneFigures());
