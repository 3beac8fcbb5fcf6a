import path from "node:path";
import type { Page } from "playwright-core";
import { sheetNames } from "#core/forms/names";
import { runLine, temporaryFolder } from "../support/command-line";
import { excelSite, executable, idle, type ExcelSite } from "../taskpane/excel-page";
import { guidePictures } from "./guide-pictures";

const folder = temporaryFolder();
const sample = folder("s");
const pictures = path.join(__dirname, "../../docs/hinh");
const unit = "02.001.001";

let site: ExcelSite;
const taken = new Set<string>();

beforeAll(async () => {
  if (executable === undefined) throw new Error("pictures need Chromium; CHROME_PATH names one");
  await runLine("sample", "--out", sample, "--units", "60", "--year", "2026", "--defects");
  site = await excelSite(executable);
}, 240_000);

afterAll(async () => {
  await site.close();
});

/** The pane as it stands, from this element down; the whole of what fits into a page of the guide. */
async function take(page: Page, name: string, from = "header"): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate((at) => {
    const top = document.querySelector(at)?.getBoundingClientRect().top ?? 0;
    window.scrollTo(0, Math.max(0, window.scrollY + top - 12));
  }, from);
  await page.screenshot({ path: path.join(pictures, `${name}.png`), animations: "disabled" });
  taken.add(name);
}

async function chooseRegistry(page: Page, step: string): Promise<void> {
  await page.click(`#step-${step}`);
  await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
  await idle(page);
  await page.fill("#year", "2026");
}

const type = (page: Page, at: string, given: string | number): Promise<void> =>
  page.evaluate(
    ({ sheet, cell, value }) => {
      window.excelOfPage.type(sheet, cell, value);
    },
    { sheet: sheetNames.form, cell: at, value: given },
  );

const fields = ["D14", "D15", "D16", "D17", "D18", "D19", "D20", "D21", "D22", "D23"];

test("a commune: from an empty workbook to a checked form", async () => {
  const page = await site.open();
  await take(page, "01-bat-dau");
  await chooseRegistry(page, "forms");
  await page.focus("#unit");
  await page.keyboard.type("phieng linh");
  await take(page, "02-bieu-mau", "#registry");
  await page.click(`[id="unit-${unit}"]`);
  await page.click("#put-form");
  await idle(page);
  await page.click("#to-check");
  await page.waitForSelector(".indicators li");
  for (const [index, cell] of fields.entries()) await type(page, cell, index + 1);
  await type(page, "D16", "mười");
  await page.waitForTimeout(1500);
  await idle(page);
  await take(page, "03-kiem-tra", "#check-now");
  await take(page, "04-chi-tieu", ".indicators");
});

test("who consolidates: forms read, questions answered, packs sent back", async () => {
  const page = await site.openInBrowser();
  await chooseRegistry(page, "consolidate");
  await page.setInputFiles("#folder", path.join(sample, "nop"));
  await page.waitForSelector("#to-report");
  await idle(page);
  await take(page, "05-tong-hop", "#to-report");
  await page.click("#list-repeated > summary");
  await take(page, "06-nop-hai-lan", "#list-repeated");
  await page.click("#list-repeated > summary");
  await page.click("#list-asked > summary");
  await take(page, "07-giai-trinh", "#list-asked");
  await page.click("#list-asked > summary");
  await page.click("#list-return > summary");
  const download = page.waitForEvent("download");
  await page.click("#save-packs");
  await download;
  await idle(page);
  await take(page, "08-tra-lai", "#list-return");
});

test("the province: settings, the report, and where a number is from", async () => {
  const page = await site.open();
  await chooseRegistry(page, "consolidate");
  await page.setInputFiles("#folder", path.join(sample, "nop"));
  await page.waitForSelector("#to-report");
  await idle(page);
  await page.click("#step-settings");
  await take(page, "09-thiet-lap", "#plan");
  await page.click("#step-report");
  await take(page, "10-bao-cao");
  await page.click("#put-report");
  await idle(page);
  await take(page, "11-so-nay-tu-dau", "#trace");
});

test("every picture of the guide was taken, and no other", () => {
  expect([...taken].sort()).toEqual([...guidePictures()].sort());
});
