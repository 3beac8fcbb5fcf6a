import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { reviewText } from "#core/words/report/review-text";
import { review as text } from "#text/vi/pane/review";
import { gridOfSheet, opened } from "../support/recalculated";
import { jsonOf, runLine } from "../support/command-line";
import { barriers } from "./barriers";
import { executable } from "../support/browser";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { mouse } from "./hands";
import { sampleInto } from "../support/sample-files";

let site: ExcelSite;
const years = [2025, 2026, 2027, 2028];
const at = (...names: readonly string[]): string => path.join(site.folder, ...names);
const reportIn = (year: number): string => at(`bc-${String(year)}.xlsx`);

/** The reports of the years, each with the one before, and one of half a year. */
async function makeReports(): Promise<void> {
  await sampleInto(at("s"), "--units", "6", "--years", String(years.length));
  const report = (year: number, out: string, ...more: readonly string[]) => {
    const folder = year === years.at(-1) ? "nop" : `nop-${String(year)}`;
    return runLine(
      ...["report", at("s", folder), "--registry", at("s", "so-don-vi.xlsx"), "--out", out],
      ...[
        "--plan",
        "ha-giang",
        "--year",
        String(year),
        "--as-of",
        `${String(year)}-12-28`,
        ...more,
      ],
    );
  };
  for (const year of years) {
    const before = year === years[0] ? [] : ["--previous", reportIn(year - 1)];
    await report(year, reportIn(year), ...before);
  }
  await report(2028, at("nua-nam.xlsx"), "--period", "6t");
}

/** The step of the report, with a plan and the list of the review open. */
async function atReview(width: number): Promise<Page> {
  const page = await site.openInBrowser();
  await page.setViewportSize({ width, height: 768 });
  await mouse.press(page, "#step-report");
  await page.selectOption("#plan", "ha-giang");
  await idle(page);
  await mouse.press(page, "#list-review");
  await page.waitForSelector("#drop-reports");
  return page;
}

async function dropped(page: Page, ...files: readonly string[]): Promise<void> {
  await dropOn(page, "#drop-reports", files);
  await page.waitForSelector("#review li");
  await idle(page);
}

const saidIn = async (page: Page): Promise<string> => (await page.textContent("#review")) ?? "";

/** Headings and rows of the table, as they are read. */
const tableIn = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.$$eval("#review-years tr", (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
  );

async function saved(page: Page, button: string): Promise<readonly [string, Uint8Array]> {
  const download = page.waitForEvent("download");
  await mouse.press(page, button);
  const file = await download;
  await idle(page);
  return [file.suggestedFilename(), new Uint8Array(readFileSync(await file.path()))];
}

interface Told {
  readonly targets: readonly {
    readonly byYear: readonly { readonly year: number; readonly display: string | null }[];
  }[];
}

if (executable === undefined) {
  test("left out: years side by side, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    await makeReports();
  }, 240_000);

  afterAll(() => site.close());

  test("the last report alone gives all years, with the figures of the command line, in both files", async () => {
    const page = await atReview(1366);
    await dropped(page, reportIn(2028));
    await runLine(
      ...["review", reportIn(2028), "--plan", "ha-giang", "--from", "2025", "--to", "2028"],
      ...["--out", at("tk.xlsx"), "--docx", at("tk.docx"), "--json", at("tk.json")],
    );
    const { targets } = jsonOf(at("tk.json")) as Told;
    const [headings = [], ...rows] = await tableIn(page);
    expect(headings).toEqual([
      ...[text.columns.target, text.columns.level, "2025", "2026", "2027", "2028"],
      text.columns.change,
    ]);
    expect(rows).toHaveLength(targets.length);
    targets.forEach(({ byYear }, index) => {
      for (const { year, display } of byYear) {
        const cell = rows[index]?.[2 + years.indexOf(year)] ?? "";
        expect([index, year, cell]).toEqual([index, year, expect.stringContaining(display ?? "")]);
      }
    });
    const [bookName, book] = await saved(page, "#save-review");
    expect(bookName).toBe("tong-ket-ha-giang-2025-2028.xlsx");
    const rowsOf = (bytes: Uint8Array) => gridOfSheet(opened(bytes), reviewText.sheets.lines).rows;
    expect(rowsOf(book)).toEqual(rowsOf(new Uint8Array(readFileSync(at("tk.xlsx")))));
    const [documentName, document] = await saved(page, "#save-review-document");
    expect(documentName).toBe("tong-ket-ha-giang-2025-2028.docx");
    const wordsOf = (bytes: Uint8Array): string =>
      strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(wordsOf(document)).toBe(wordsOf(new Uint8Array(readFileSync(at("tk.docx")))));
  }, 120_000);

  test("several reports in any order; the period is chosen; what is missing and what disagrees is said", async () => {
    const page = await atReview(1366);
    await dropped(page, reportIn(2026), reportIn(2025));
    expect(await saidIn(page)).toContain(text.known("2025, 2026"));
    await dropped(page, reportIn(2028));
    expect((await tableIn(page))[0]).toEqual(expect.arrayContaining(["2025", "2028"]));
    await page.focus("#review-from");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      () => document.querySelectorAll("#review-years thead th").length === 6,
    );
    await idle(page);
    expect((await tableIn(page))[0]).not.toContain("2025");
    await page.focus("#review-to");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(
      (words) => document.querySelector("#review")?.textContent.includes(words) === true,
      text.periodUnknown("2026", "2026"),
    );
  }, 120_000);

  test("what is no report of a year is named and left out, and can be taken away again", async () => {
    const page = await atReview(350);
    writeFileSync(at("khong.xlsx"), "no workbook");
    await dropped(page, at("nua-nam.xlsx"), at("khong.xlsx"), at("s", "so-don-vi.xlsx"));
    const said = await saidIn(page);
    expect(said).toContain(text.partOfYear("6t"));
    expect(said).toContain(text.notAReport);
    expect(said).toContain("khong.xlsx");
    expect(await page.locator("#review-years").count()).toBe(0);
    for (let left = 3; left > 0; left -= 1) {
      await mouse.press(page, "#review li button");
      await page.waitForFunction(
        (count) => document.querySelectorAll("#review li").length === count,
        left - 1,
      );
      await idle(page);
    }
    await dropped(page, reportIn(2028));
    await page.waitForSelector("#review-years");
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await barriers(page)).toEqual([]);
  }, 120_000);

  test("in another language and by another plan it is said anew", async () => {
    const page = await atReview(1366);
    await dropped(page, reportIn(2028));
    const rows = (await tableIn(page)).length;
    await page.selectOption("#plan", "son-dong");
    await page.waitForFunction(
      (count) => document.querySelectorAll("#review-years tr").length !== count,
      rows,
    );
    await idle(page);
    expect(await saidIn(page)).not.toContain("Targets year by year");
    await mouse.press(page, "#switch-language");
    await page.waitForSelector("text=Targets year by year");
    await idle(page);
    expect(await saidIn(page)).not.toMatch(/Đạt|Chưa đạt|Đến năm/u);
  }, 120_000);
}
