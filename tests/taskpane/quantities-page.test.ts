import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { sheetNames } from "#core/words/names";
import { executable } from "../support/browser";
import { catalogue } from "../support/built-in";
import { runLine } from "../support/command-line";
import { bytesOf } from "../support/plan-books";
import {
  filledForm,
  quantities,
  quantityPlan,
  quantityRegistryFile,
} from "../support/quantity-plan";
import { gridOfSheet, opened } from "../support/recalculated";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { fillIn, mouse } from "./hands";

let site: ExcelSite;
const at = (...parts: readonly string[]): string => path.join(site.folder, ...parts);
const codes = Object.keys(quantities);
const given = (): readonly string[] =>
  ["kh.xlsx", "so.csv", "nop", "2025.xlsx"].map((name) => at(name));

/** Everything dropped at once on a page where nothing was chosen, and the report in front. */
async function reported(page: Page): Promise<void> {
  await mouse.press(page, "#step-consolidate");
  await fillIn(page, "#year", "2026");
  await dropOn(page, "#drop-forms", given());
  await page.waitForSelector("#to-report");
  await idle(page);
  await mouse.press(page, "#to-report");
  await fillIn(page, "#as-of", "20/12/2026");
  await idle(page);
}

/** What is said of a target of that name. */
const lineOf = async (page: Page, name: string): Promise<string> =>
  (await page.locator(".indicators li", { hasText: name }).first().innerText()).replace(
    /\s+/gu,
    " ",
  );

if (executable === undefined) {
  test("left out: quantities with decimals in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    writeFileSync(at("so.csv"), quantityRegistryFile);
    writeFileSync(at("kh.xlsx"), await bytesOf(layOutPlan(quantityPlan, catalogue, () => null)));
    for (const [folder, year] of [
      ["truoc", 2025],
      ["nop", 2026],
    ] as const) {
      mkdirSync(at(folder));
      for (const code of codes)
        writeFileSync(at(folder, `${code}.xlsx`), await filledForm(code, { year }));
    }
    const order = ["--registry", at("so.csv"), "--plan", at("kh.xlsx")];
    for (const [folder, year, more] of [
      ["truoc", "2025", []],
      ["nop", "2026", ["--previous", at("2025.xlsx")]],
    ] as const) {
      await runLine(
        ...["report", at(folder), ...order, "--year", year, "--out", at(`${year}.xlsx`)],
        ...["--as-of", `${year}-12-20`, "--unit", "38", ...more],
      );
    }
  }, 240_000);

  afterAll(() => site.close());

  test("a plan with decimals, dropped with its forms, is judged and written as on the command line", async () => {
    const page = await site.openInBrowser();
    await reported(page);
    expect(await lineOf(page, "Thu nhập bình quân")).toMatch(
      /còn thiếu 0,6 triệu đồng.*61,9.*62,5/u,
    );
    expect(await lineOf(page, "Đường đã cứng hóa")).toContain("16,2/20,251 (80,00%)");
    const download = page.waitForEvent("download");
    await mouse.press(page, "#save-report");
    const fromPage = opened(new Uint8Array(readFileSync(await (await download).path())));
    const fromLine = opened(new Uint8Array(readFileSync(at("2026.xlsx"))));
    // The folder was named on the command line, its files were dropped here.
    const sheetIn = (workbook: typeof fromPage, name: string): string =>
      JSON.stringify(gridOfSheet(workbook, name)).replaceAll("nop/", "");
    for (const name of [
      sheetNames.data,
      sheetNames.indicators,
      sheetNames.report,
      sheetNames.behind,
    ]) {
      expect(sheetIn(fromPage, name)).toBe(sheetIn(fromLine, name));
    }
  }, 120_000);

  const cellsOf = async (page: Page, sheet: string): Promise<Readonly<Record<string, string>>> => {
    const seen = await page.evaluate(() => window.excelOfPage.seen());
    return seen.find(([name]) => name === sheet)?.[1] ?? {};
  };
  /** The number of the first row in which that stands. */
  const rowOf = async (page: Page, sheet: string, text: string): Promise<number> => {
    const cells = Object.entries(await cellsOf(page, sheet));
    return Number(/\d+/u.exec(cells.find(([, value]) => value === text)?.[0] ?? "")?.[0]);
  };

  test("inside Excel a figure with decimals is typed into the form and checked, and one of the report is walked down to its cells", async () => {
    const page = await site.open();
    await reported(page);
    await mouse.press(page, "#put-report");
    await page.waitForFunction(
      (name) => window.excelOfPage.seen().some(([sheet]) => sheet === name),
      sheetNames.data,
    );
    await idle(page);
    const row = await rowOf(page, sheetNames.indicators, "Đường bê tông làm mới");
    await page.evaluate(
      ([sheet, cell]) => {
        window.excelOfPage.goTo(sheet, cell);
      },
      [sheetNames.indicators, `E${String(row)}`] as const,
    );
    await mouse.press(page, "#trace");
    await page.waitForSelector(".traced li");
    expect(await page.textContent("#traced")).toMatch(/2,1[^]*3,2[^]*0,1/u);

    await mouse.press(page, "#step-forms");
    await page.focus("#unit");
    await page.keyboard.type("tan quang");
    await mouse.press(page, '[id="unit-38.01"]');
    await mouse.press(page, "#put-form");
    await idle(page);
    await mouse.press(page, "#to-check");
    await page.waitForSelector("#check-now");
    const cell = `E${String(await rowOf(page, sheetNames.form, "Đường bê tông làm mới"))}`;
    const type = (value: number): Promise<void> =>
      page.evaluate(
        ([sheet, place, typed]) => {
          window.excelOfPage.type(sheet, place, typed);
        },
        [sheetNames.form, cell, value] as const,
      );
    await type(2.55);
    const flag = page.locator(`.jump:has-text('${cell}')`);
    await flag.waitFor();
    expect(await flag.first().innerText()).toContain("2,55");
    await type(2.5);
    await flag.waitFor({ state: "detached" });
    expect((await cellsOf(page, sheetNames.form))[cell]).toBe("2.5");
  }, 120_000);
}
