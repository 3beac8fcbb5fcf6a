import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { giving } from "#text/vi/pane/giving";
import { steps } from "#text/vi/pane/steps";
import { formatCount } from "#text/numbers";
import { executable } from "../support/browser";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { fillIn } from "./hands";
import { sampleInto } from "../support/sample-files";

/** As many units as Hà Giang had. */
const units = 844;
const inTime = new Date("2026-11-20T02:00:00Z");
const damagedName = "tệp hỏng.xlsx";

/** Nobody chose a plan: what the forms state is taken, and said. */
const chosen = giving.given.taken(`${giving.given.plan("Hà Giang (tỉnh)")}, cả năm 2026`);

let site: ExcelSite;
let forms: string;

/** The forms of the whole province, made once, and a file among them that was cut in the middle. */
async function makeForms(): Promise<void> {
  const sample = path.join(site.folder, "s");
  await sampleInto(sample, "--units", String(units), "--year", "2026");
  forms = path.join(sample, "nop");
  const names = readdirSync(forms);
  // In time, in whatever year this test runs.
  for (const name of names) utimesSync(path.join(forms, name), inTime, inTime);
  const [first = ""] = names;
  const whole = readFileSync(path.join(forms, first));
  writeFileSync(path.join(forms, damagedName), whole.subarray(0, whole.length / 2));
}

async function readyForDrop(page: Page): Promise<void> {
  await page.click("#step-consolidate");
  await page.setInputFiles("#registry", path.join(site.folder, "s", "so-don-vi.xlsx"));
  await idle(page);
  await fillIn(page, "#year", "2026");
}

/** The ledger as its numbers by their names. */
const countsOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".counts > div")].map((pair) => [
        pair.querySelector("dt")?.textContent ?? "",
        pair.querySelector("dd")?.textContent ?? "",
      ]),
    ),
  );

const noticeOf = (page: Page): Promise<string | null> => page.textContent(".notice p");

/** What became of the damaged file, as its line says. */
async function lineOfDamaged(page: Page): Promise<string | null> {
  await page.click("#list-files");
  const line = page.locator("#view-consolidate .signed li").first();
  expect(await line.locator(".cut").textContent()).toBe(damagedName);
  return line.locator(".small").textContent();
}

/** How far the page says that it is. */
const progressOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector("progress")?.value ?? 0);

declare global {
  interface Window {
    heard: string[];
  }
}

/** From now on `window.heard` has what the outcome says to somebody who hears the page, each time that it changes. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const region = document.getElementById("outcome");
    if (region === null) throw new Error("nothing speaks");
    window.heard = [];
    new MutationObserver(() => {
      const copy = region.cloneNode(true) as HTMLElement;
      for (const silent of copy.querySelectorAll("[aria-hidden=true], progress, button"))
        silent.remove();
      const words = copy.textContent.trim();
      if (words !== "" && words !== window.heard.at(-1)) window.heard.push(words);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });

if (executable === undefined) {
  test("left out: 844 files in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    await makeForms();
  }, 600_000);

  afterAll(() => site.close());

  const { counts } = steps.ledger;

  describe.each([
    ["in a browser", () => site.openInBrowser()],
    ["inside Excel", () => site.open()],
  ] as const)("844 forms and a damaged file, dropped as one folder %s", (_, open) => {
    test("are all consolidated: the damaged one costs no other, and is named with the reason", async () => {
      const page = await open();
      await readyForDrop(page);
      await listen(page);
      await dropOn(page, "#drop-forms", [forms]);
      await page.waitForSelector("#to-report");
      await idle(page);
      const heard = await page.evaluate(() => window.heard);
      const batch = giving.reading(formatCount(units + 1));
      expect(heard.filter((words) => words === batch)).toEqual([batch]);
      expect(heard.length).toBeLessThan(8);
      const read = steps.job.read(formatCount(units + 1));
      expect(await noticeOf(page)).toBe(`${read} ${giving.given.notCounted("1")} ${chosen}`);
      expect(await countsOf(page)).toEqual({
        [counts.expected]: "844",
        [counts.received]: "844",
        [counts.late]: "0",
        [counts.missing]: "0",
        [counts.rejected]: "0",
        [counts.ignored]: "1",
      });
      expect(await lineOfDamaged(page)).toMatch(/\S/);
      await page.click("#to-report");
      await page.waitForSelector(".indicators li");
    }, 300_000);

    test("stopped in the middle, keep what was read: it is counted, and can be reported on", async () => {
      const page = await open();
      await readyForDrop(page);
      await dropOn(page, "#drop-forms", [forms]);
      await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) >= 60);
      const name = await page.textContent(".job .cut");
      expect(name).toMatch(/\.xlsx$/u);
      const before = await progressOf(page);
      await page.focus("#stop");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#to-report");
      await idle(page);
      const [, done = "", total] = /(\d+)\/(\d+)/u.exec((await noticeOf(page)) ?? "") ?? [];
      expect(await noticeOf(page)).toBe(`${steps.job.cancelled(done, total ?? "")} ${chosen}`);
      expect(total).toBe(String(units + 1));
      expect(Number(done)).toBeGreaterThanOrEqual(before);
      expect(Number(done)).toBeLessThan(units);
      const found = await countsOf(page);
      const read = Number(found[counts.received]) + Number(found[counts.ignored]);
      expect(read).toBe(Number(done));
      expect(Number(found[counts.missing])).toBe(units - Number(found[counts.received]));
      await page.click("#to-report");
      await page.waitForSelector(".indicators li");
    }, 300_000);
  });
}
