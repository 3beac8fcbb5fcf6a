import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { sheetNames } from "#core/words/names";
import { runLine, temporaryFolder } from "../support/command-line";
import { executable } from "../support/browser";
import { excelSite, idle, type ExcelSite } from "../taskpane/excel-page";
import { formsIn, plantedUnit } from "../taskpane/gathered-desk";
import { guidePictures } from "./guide-pictures";
import { fillIn } from "../taskpane/hands";

const folder = temporaryFolder();
const sample = folder("s");
const pictures = path.join(__dirname, "../../docs/hinh");

let site: ExcelSite;
const taken = new Set<string>();

beforeAll(async () => {
  if (executable === undefined) throw new Error("pictures need Chromium; CHROME_PATH names one");
  await runLine("sample", "--out", sample, "--units", "60", "--year", "2026", "--defects");
  // Days as a Vietnamese computer writes them.
  site = await excelSite(["--lang=vi-VN"]);
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
  if (step === "forms") await page.selectOption("#plan", "ha-giang");
  await fillIn(page, "#year", "2026");
}

test("a commune: from an empty workbook to its form", async () => {
  const page = await site.open();
  await take(page, "01-bat-dau");
  await chooseRegistry(page, "forms");
  await page.focus("#unit");
  await page.keyboard.type("phieng linh");
  await take(page, "02-bieu-mau", "#registry");
  await page.click(`[id^="unit-02."]`);
  await page.click("#put-form");
  await idle(page);
  await page.waitForSelector("#to-check");
});

test("a commune: a filled form in its own workbook, what is wrong with it and what is missing", async () => {
  const unit = plantedUnit(sample, "partAboveWhole");
  const [form] = formsIn(path.join(sample, "nop"), unit);
  if (form === undefined) throw new Error(unit);
  const file = readFileSync(path.join(sample, "nop", form.path));
  const page = await site.open(file.toString("base64"));
  await page.click("#step-check");
  await page.waitForSelector(".indicators li");
  await idle(page);
  await take(page, "03-kiem-tra", "main h2");
  await take(page, "04-chi-tieu", ".indicators");
});

test("who consolidates: forms read, questions answered, packs sent back", async () => {
  const page = await site.openInBrowser();
  await chooseRegistry(page, "consolidate");
  await page.setInputFiles("#folder", path.join(sample, "nop"));
  await page.waitForSelector("#to-report");
  await idle(page);
  await take(page, "05-tong-hop", "#to-report");
  await page.click("#list-repeated");
  await take(page, "06-nop-hai-lan", "#list-repeated");
  await page.click("#list-repeated");
  await page.click("#list-asked");
  await take(page, "07-giai-trinh", "#list-asked");
  await page.click("#list-asked");
  await page.click("#list-return");
  const download = page.waitForEvent("download");
  await page.click("#save-packs");
  await download;
  await idle(page);
  await take(page, "08-tra-lai", "#list-return");
  await page.click("#step-report");
  await page.click("#look");
  await page.waitForSelector("#sheet");
  await page.selectOption("#sheet", { index: 1 });
  await page.waitForSelector(`.sheet[aria-label*="${sheetNames.indicators}"]`);
  await idle(page);
  await take(page, "12-xem-trang", "#sheet");
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
