import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { sheetNames } from "#core/words/names";
import { failureSentence } from "#text/issues/failures";
import { live } from "#text/vi/pane/live";
import { stepNames } from "#text/vi/pane/steps";
import { executable } from "../support/browser";
import { excelSite, idle, type ExcelSite } from "./excel-page";
import { fillIn, hands, mouse, type Hand } from "./hands";
import { keyboard } from "./hands";
import { barriers } from "./barriers";
import { sampleInto } from "../support/sample-files";

const unit = "02.001.001";

let site: ExcelSite;
let sample: string;

const sheetsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excelOfPage.seen().map(([name]) => name));

/** Registry and unit are chosen, the form is one press away. */
async function readyForForm(page: Page, { press }: Hand): Promise<void> {
  await press(page, "#step-forms");
  await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
  await idle(page);
  await fillIn(page, "#year", "2026");
  await page.selectOption("#plan", "ha-giang");
  await page.focus("#unit");
  await page.keyboard.type("phieng linh");
  await press(page, `[id="unit-${unit}"]`);
}

/** The form stands in the workbook, and its check is one press away. */
async function readyForCheck(page: Page, hand: Hand): Promise<void> {
  await readyForForm(page, hand);
  await hand.press(page, "#put-form");
  await idle(page);
  await hand.press(page, "#to-check");
  await page.waitForSelector("#check-now");
  await page.waitForSelector(".indicators li");
  await idle(page);
}

/** All forms are read, the report is one press away. */
async function readyForReport(page: Page, { press }: Hand): Promise<void> {
  await press(page, "#step-consolidate");
  await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
  await idle(page);
  await fillIn(page, "#year", "2026");
  await page.setInputFiles("#folder", path.join(sample, "nop"));
  await page.waitForSelector("#to-report");
  await idle(page);
  await press(page, "#to-report");
}

/** Every quirk of Excel that can stand together with the others. */
const quirky = (page: Page): Promise<void> =>
  page
    .addInitScript(() => {
      window.withAllQuirks = true;
    })
    .then(() => undefined);

const type = (page: Page, cell: string, value: string | number): Promise<void> =>
  page.evaluate(
    ({ sheet, at, given }) => {
      window.excelOfPage.type(sheet, at, given);
    },
    { sheet: sheetNames.form, at: cell, given: value },
  );

if (executable === undefined) {
  test("left out: a clerk's year inside Excel, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    await sampleInto(sample, "--units", "6", "--year", "2026");
  }, 240_000);

  afterAll(() => site.close());

  const years = [
    ...hands.map(([name, hand]) => [name, "as it should be", hand, undefined] as const),
    ["the keyboard", "with all its quirks", keyboard, quirky] as const,
  ];

  test.each(years)(
    "a clerk's year with %s in an Excel %s: form into the workbook, flags while typing, report sheets, sources",
    async (_, __, hand, before) => {
      const page = await site.open(undefined, [], before);
      await readyForForm(page, hand);
      await hand.press(page, "#put-form");
      await idle(page);
      expect(await sheetsOf(page)).toEqual(["Sheet1", sheetNames.form, sheetNames.meta]);

      await hand.press(page, "#to-check");
      await page.waitForSelector("#check-now");
      await type(page, "E13", 1);
      await type(page, "E14", 1);
      await type(page, "E15", 9);
      const flag = await page.waitForSelector(".jump:has-text('E13')");
      expect(await flag.textContent()).toContain("9");
      await hand.press(page, ".jump:has-text('E13')");
      await idle(page);
      expect(await page.evaluate(() => window.excelOfPage.at())).toEqual([sheetNames.form, "E13"]);
      await type(page, "E15", 0);
      await page.waitForFunction(
        () => document.querySelector(".lines [data-cell$='!E13']") === null,
      );

      await readyForReport(page, hand);
      await hand.press(page, "#put-report");
      await page.waitForFunction(() => window.excelOfPage.seen().length === 11);
      await idle(page);
      expect((await sheetsOf(page)).slice(-8)).toEqual([
        sheetNames.report,
        sheetNames.indicators,
        sheetNames.byUnit,
        sheetNames.behind,
        sheetNames.receipts,
        sheetNames.tasks,
        sheetNames.totals,
        sheetNames.data,
      ]);
      await page.evaluate((sheet) => {
        window.excelOfPage.goTo(sheet, "F8");
      }, sheetNames.indicators);
      await hand.press(page, "#trace");
      await page.waitForSelector(".traced li");
      expect(await page.textContent("#traced")).toContain(`${unit} `);
      expect(await page.evaluate(() => window.excelOfPage.largest())).toBeLessThan(4_000_000);
    },
    120_000,
  );

  const commands = [
    { button: "put-report", retry: "retry-report", ready: readyForReport, whole: [10, 2] },
    { button: "put-form", retry: "retry-form", ready: readyForForm, whole: [3, 2] },
    { button: "check-now", retry: "retry-check", ready: readyForCheck, whole: [3, 1] },
  ] as const;

  test.each(commands)(
    "$button: a fault at each request leaves the sheets as they were, says one sentence, and Thử lại repeats it",
    async ({ button, retry, ready, whole: [sheets, requests] }) => {
      const page = await site.open();
      await ready(page, mouse);
      const before = await sheetsOf(page);
      const words = failureSentence({ reason: "excelBusy", sheet: null }, "vi");
      for (let spared = 0; spared < requests; spared += 1) {
        await page.evaluate((count) => {
          window.excelOfPage.failWith("ServiceNotAvailable", count);
        }, spared);
        await page.focus(`#${button}`);
        await page.keyboard.press("Enter");
        await page.waitForSelector(`#${retry}`);
        await idle(page);
        // What could not be taken back at once is said besides.
        expect(await page.textContent(".trouble p")).toMatch(words);
        expect(await page.textContent(`#${retry}`)).toBe(live.retry);
        // The focus stays where the user left it.
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(button);
        await page.evaluate(() => {
          window.excelOfPage.failWith(null);
        });
        expect(await sheetsOf(page)).toEqual(before);
      }
      await page.click(`#${retry}`);
      await page.waitForFunction((count) => window.excelOfPage.seen().length === count, sheets);
      await page.waitForSelector(".trouble", { state: "detached" });
      await idle(page);
      expect(await page.$(".trouble")).toBeNull();
    },
    120_000,
  );

  test("what nobody knows of Excel is shown with its code and place, and can be copied", async () => {
    const page = await site.open();
    await readyForForm(page, mouse);
    await page.evaluate(() => {
      window.excelOfPage.failWith("NonBlankCellOffSheet", 1);
    });
    await page.focus("#put-form");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#details-form");
    const details = await page.textContent("#details-form");
    expect(details).toContain("NonBlankCellOffSheet");
    expect(details).toContain(`${live.refusal.version}: `);
    await page.focus("#copy-details-form");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      ([copied, details]) =>
        document.body.textContent.includes(copied) ||
        document.querySelector<HTMLTextAreaElement>("#to-copy")?.value === details,
      [live.refusal.copied, details] as const,
    );
  }, 60_000);

  test("what was typed stays when Excel refuses: the unit, the year, the focus", async () => {
    const page = await site.open();
    await readyForForm(page, mouse);
    await page.evaluate(() => {
      window.excelOfPage.failWith("InvalidOperationInCellEditMode");
    });
    await page.focus("#put-form");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#retry-form");
    expect(await page.inputValue("#year")).toBe("2026");
    expect(await page.getAttribute("#unit", "data-unit")).toBe(unit);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("put-form");
  }, 60_000);

  test("that the pane opens together with the workbook is kept by the genuine office.js", async () => {
    const page = await site.open();
    await page.click("#step-settings");
    await page.check("#opens-itself");
    await page.waitForFunction(() => window.excelOfPage.opensItself());
    await page.uncheck("#opens-itself");
    await page.waitForFunction(() => !window.excelOfPage.opensItself());
  }, 60_000);

  test("no view inside Excel keeps anybody out, nor is wider than the pane", async () => {
    const form = readFileSync(
      path.join(sample, "nop", `${unit} Đảng bộ xã Phiêng Lình.xlsx`),
    ).toString("base64");
    const page = await site.open(form);
    await readyForReport(page, mouse);
    await page.click("#put-report");
    await page.waitForSelector("#trace");
    await idle(page);
    for (const step of stepNames) {
      await page.click(`#step-${step}`);
      if (step === "check") await page.waitForSelector("#check-now");
      expect([step, await barriers(page)]).toEqual([step, []]);
    }
  }, 120_000);
}
