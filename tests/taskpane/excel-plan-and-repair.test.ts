import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { sheetNames } from "#core/words/names";
import { planSheets } from "#core/words/plan-sheet-names";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { firstRow } from "#core/plans/lay-out/sheet-table";
import { failureSentence } from "#text/issues/failures";
import { gather } from "#text/vi/pane/gather";
import { live } from "#text/vi/pane/live";
import { catalogue } from "../support/built-in";
import { populationPlan } from "../support/example-plans";
import { bytesOf } from "../support/plan-books";
import { executable } from "../support/browser";
import { excelSite, idle, type ExcelSite } from "./excel-page";
import { formsIn } from "./gathered-desk";
import { fillIn, hands, mouse, type Hand } from "./hands";
import { barriers } from "./barriers";
import { sampleInto } from "../support/sample-files";

const unit = "02.001.001";
const { plan: own, indicators } = populationPlan;
const { name: indicator = "", shortName = "" } = indicators[0] ?? {};

let site: ExcelSite;
/** A province on the plan of the product, and one on the clerk's. */
let sample: string;
let ownSample: string;
/** The clerk's plan: a file, and the same as the workbook that is open. */
let planFile: string;
let planBook: string;

const seen = (page: Page) => page.evaluate(() => window.excelOfPage.seen());

async function cellIn(page: Page, sheet: string, cell: string): Promise<string | undefined> {
  const found = (await seen(page)).find(([name]) => name === sheet);
  return found?.[1][cell];
}

/** The filled form of a unit is open, and somebody has typed over a formula, and a number as text. */
async function spoiltForm(hand: Hand): Promise<Page> {
  const [form] = formsIn(path.join(sample, "nop"), unit);
  if (form === undefined) throw new Error(unit);
  const bytes = readFileSync(path.join(sample, "nop", form.path)).toString("base64");
  const page = await site.open(bytes);
  await page.evaluate((sheet) => {
    window.excelOfPage.typeOver(sheet, "G13", "'1.692");
    window.excelOfPage.type(sheet, "E13", "'1.692");
  }, sheetNames.form);
  await hand.press(page, "#step-check");
  await page.waitForSelector("#repair-sheet");
  await idle(page);
  return page;
}

/** The pane beside the plan that a clerk has written in this workbook, at the step where it is chosen. */
async function besidePlan(hand: Hand): Promise<Page> {
  const page = await site.open(planBook);
  await hand.press(page, "#step-settings");
  await page.waitForSelector("#take-plan");
  return page;
}

async function take(page: Page, hand: Hand): Promise<void> {
  await hand.press(page, "#take-plan");
  await idle(page);
}

const chosenPlan = (page: Page): Promise<string> => page.inputValue("#plan");

/** What the pane kept in the workbook, once it has kept this plan. */
async function keptPlan(page: Page) {
  await page.waitForFunction(
    (id) => JSON.stringify(window.excelOfPage.kept()).includes(id),
    `\\"plan\\":\\"${own.id}\\"`,
  );
  return page.evaluate(() => window.excelOfPage.kept());
}

if (executable === undefined) {
  test("left out: a plan and a repair inside Excel, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    ownSample = path.join(site.folder, "own");
    planFile = path.join(site.folder, "kế hoạch riêng.xlsx");
    const bytes = await bytesOf(layOutPlan(populationPlan, catalogue, () => null));
    writeFileSync(planFile, bytes);
    planBook = Buffer.from(bytes).toString("base64");
    const size = ["--units", "6", "--year", "2026"];
    await sampleInto(sample, ...size);
    await sampleInto(ownSample, "--plan", planFile, ...size);
  }, 240_000);

  afterAll(() => site.close());

  describe("a form whose formula was typed over is repaired where it stands", () => {
    test.each(hands)(
      "with %s: the formula is back, what was typed stands in the note, inputs stay as they are",
      async (_, hand) => {
        const page = await spoiltForm(hand);
        expect(await barriers(page)).toEqual([]);
        await hand.press(page, "#repair-sheet");
        await page.waitForSelector("#repair-sheet", { state: "detached" });
        await idle(page);
        expect(await cellIn(page, sheetNames.form, "G13")).toMatch(/^=/u);
        expect(await cellIn(page, sheetNames.form, "F13")).toContain("[G13 bị gõ đè: 1.692]");
        expect(await cellIn(page, sheetNames.form, "E13")).toBe("1.692");
        expect(await page.textContent("#outcome")).toContain(gather.repair.inPlace("1"));
        const locked = await page.evaluate(
          (sheet) => window.excelOfPage.isLocked(sheet),
          sheetNames.form,
        );
        expect(locked).toBe(true);
        expect(await barriers(page)).toEqual([]);
      },
      60_000,
    );

    test("a fault at each request leaves the sheets as they were, says one sentence, and Thử lại repeats it", async () => {
      const page = await spoiltForm(mouse);
      const before = await seen(page);
      for (let spared = 0; spared < 3; spared += 1) {
        await page.evaluate((count) => {
          window.excelOfPage.failWith("ServiceNotAvailable", count);
        }, spared);
        await page.focus("#repair-sheet");
        await page.keyboard.press("Enter");
        await page.waitForSelector("#retry-check");
        await idle(page);
        const words = failureSentence({ reason: "excelBusy", sheet: null }, "vi");
        expect(await page.textContent(".trouble p")).toBe(words);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("repair-sheet");
        await page.evaluate(() => {
          window.excelOfPage.failWith(null);
        });
        expect({ spared, seen: await seen(page) }).toEqual({ spared, seen: before });
      }
      await page.click("#retry-check");
      await page.waitForSelector("#repair-sheet", { state: "detached" });
      expect(await cellIn(page, sheetNames.form, "G13")).toMatch(/^=/u);
    }, 60_000);
  });

  describe("a plan of one's own", () => {
    test.each(hands)(
      "with %s: a mistake leads to its cell; then taken, through flags to the report",
      async (_, hand) => {
        const page = await besidePlan(hand);
        const cell = `B${String(firstRow + 1)}`;
        const right = (await cellIn(page, planSheets.targets, cell)) ?? "";
        await page.evaluate(
          ([sheet, at]) => {
            window.excelOfPage.type(sheet, at, "KHONG-CO");
          },
          [planSheets.targets, cell] as const,
        );
        await take(page, hand);
        expect(await barriers(page)).toEqual([]);
        const jump = `.jump:has-text('${planSheets.targets}'):has-text('${cell}')`;
        await hand.press(page, jump);
        await idle(page);
        const at = await page.evaluate(() => window.excelOfPage.at());
        expect(at).toEqual([planSheets.targets, cell]);
        expect(await chosenPlan(page)).not.toBe(own.id);
        await page.evaluate(
          ([sheet, where, value]) => {
            window.excelOfPage.type(sheet, where, value);
          },
          [planSheets.targets, cell, right] as const,
        );
        await take(page, hand);
        expect(await chosenPlan(page)).toBe(own.id);
        expect(await page.textContent("#outcome")).toContain(live.plan.done(own.name));
        expect(await page.textContent("#drop-plan")).toContain(live.plan.own);
        expect(await barriers(page)).toEqual([]);

        await hand.press(page, "#step-forms");
        await page.setInputFiles("#registry", path.join(ownSample, "so-don-vi.xlsx"));
        await idle(page);
        await fillIn(page, "#year", "2026");
        await page.focus("#unit");
        await page.keyboard.type("phieng linh");
        await hand.press(page, `[id="unit-${unit}"]`);
        await hand.press(page, "#put-form");
        await idle(page);
        await hand.press(page, "#to-check");
        await page.waitForSelector(`.indicators li:has-text("${shortName}")`);
        await idle(page);

        await hand.press(page, "#step-consolidate");
        await page.setInputFiles("#folder", path.join(ownSample, "nop"));
        await page.waitForSelector("#to-report");
        await idle(page);
        await hand.press(page, "#to-report");
        await hand.press(page, "#put-report");
        await page.waitForFunction(
          (name) => window.excelOfPage.seen().some(([sheet]) => sheet === name),
          sheetNames.data,
        );
        await idle(page);
        const annex = (await seen(page)).find(([name]) => name === sheetNames.indicators)?.[1];
        expect(Object.values(annex ?? {}).some((text) => text.includes(indicator))).toBe(true);
        // The sheets of the plan are somebody's: they stand as they stood.
        expect(await cellIn(page, planSheets.targets, cell)).toBe(right);
      },
      120_000,
    );

    test("on its sheets is there again on another computer; when they are gone, one sentence says so", async () => {
      const first = await besidePlan(mouse);
      await take(first, mouse);
      const kept = await keptPlan(first);
      const again = await site.open(planBook, kept);
      // The step stays on the computer; the plan goes with the workbook.
      await again.click("#step-settings");
      await again.waitForFunction(
        (id) => document.querySelector<HTMLSelectElement>("#plan")?.value === id,
        own.id,
      );
      await again.evaluate((sheet) => {
        window.excelOfPage.remove(sheet);
      }, planSheets.targets);
      const sentence = live.plan.gone("").split("“")[0] ?? "";
      await again.waitForSelector(`text=${sentence}`);
      expect(await chosenPlan(again)).not.toBe(own.id);
      expect(await barriers(again)).toEqual([]);
    }, 60_000);

    test("from a file is there again on another computer, under the name of its file", async () => {
      const first = await site.open();
      await first.click("#step-settings");
      await first.setInputFiles("#own-plan", planFile);
      await first.waitForSelector("#remove-plan");
      expect(await chosenPlan(first)).toBe(own.id);
      const kept = await keptPlan(first);
      const again = await site.open(undefined, kept);
      await again.click("#step-settings");
      await again.waitForSelector("#remove-plan");
      expect(await chosenPlan(again)).toBe(own.id);
      expect(await again.textContent("#drop-plan")).toContain("kế hoạch riêng.xlsx");
      await again.click("#remove-plan");
      await idle(again);
      expect(await chosenPlan(again)).not.toBe(own.id);
    }, 60_000);
  });
}
