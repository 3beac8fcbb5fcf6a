import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { giving as text } from "#text/vi/pane/giving";
import { savedAgain } from "./saved-again";
import { executable } from "../support/browser";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { sampleInto } from "../support/sample-files";

let site: ExcelSite;
let sample: string;
let forms: string;

const received = (page: Page): Promise<string | null> =>
  page.textContent(".counts > div:nth-child(2) dd");

/** The registry is chosen and the folder dropped, as on a first day. */
async function firstDay(page: Page): Promise<void> {
  await page.click("#step-consolidate");
  await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
  await idle(page);
  await dropOn(page, "#drop-forms", [forms]);
  await page.waitForSelector("#to-report");
  await idle(page);
}

if (executable === undefined) {
  test("left out: dropping and reloading in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    await sampleInto(sample, "--units", "20", "--year", "2026", "--defects");
    forms = path.join(site.folder, "nop");
    mkdirSync(forms);
    for (const name of readdirSync(path.join(sample, "nop")).slice(0, 12))
      copyFileSync(path.join(sample, "nop", name), path.join(forms, name));
  }, 240_000);

  afterAll(() => site.close());

  /** Somebody opened the form and saved it. */
  function saveAgain(name: string): void {
    const file = path.join(forms, name);
    writeFileSync(file, savedAgain(readFileSync(file)));
  }

  test("the folder dropped again is that folder; what was lost comes back with one press", async () => {
    const page = await site.openInBrowser();
    await firstDay(page);
    const before = await received(page);
    const [gone = "", changed = ""] = readdirSync(forms);
    rmSync(path.join(forms, gone));
    saveAgain(changed);
    await dropOn(page, "#drop-forms", [forms]);
    await page.waitForSelector(`text=${text.change.sentence("0", "1", "1")}`);
    await page.click("#list-gone");
    expect(await page.textContent("#changed details[open] .lines")).toContain(gone);
    expect(await page.locator("#list-files").textContent()).toContain("(11)");
    await page.click("#undo");
    await idle(page);
    expect([await received(page), await page.locator("#list-files").textContent()]).toEqual([
      before,
      expect.stringContaining("(12)"),
    ]);
    await page.click("#close-notice");
    expect(await page.locator(".notice").count()).toBe(0);
    copyFileSync(path.join(sample, "nop", gone), path.join(forms, gone));
  }, 120_000);

  test("the folder is known again: one press brings everything up to date", async () => {
    const page = await site.openInBrowser();
    await firstDay(page);
    const [changed = ""] = readdirSync(forms);
    saveAgain(changed);
    await page.click("#read-again");
    await page.waitForSelector(`text=${text.change.sentence("0", "1", "0")}`);
    expect(await page.locator("#list-files").textContent()).toContain("(12)");
  }, 120_000);

  test("Back goes one step back, and after a reload everything stands where it stood", async () => {
    const page = await site.openInBrowser();
    await firstDay(page);
    await page.setInputFiles("#previous", path.join(sample, "bao-cao-nam-truoc.xlsx"));
    await idle(page);
    const before = await received(page);
    await page.click("#step-report");
    expect(new URL(page.url()).hash).toBe("#bao-cao");
    await page.goBack();
    expect(await page.getAttribute("#step-consolidate", "aria-current")).toBe("step");
    await page.reload();
    await page.waitForSelector("#to-report");
    await idle(page);
    expect([new URL(page.url()).hash, await received(page)]).toEqual(["#tong-hop", before]);
    expect(await page.textContent(".given")).toContain("bao-cao-nam-truoc.xlsx");
    await page.click("#clear-forms");
    await idle(page);
    expect(await page.locator("#to-report").count()).toBe(0);
    await page.click("#undo-last");
    await page.waitForSelector("#to-report");
    expect(await received(page)).toBe(before);
  }, 120_000);

  test("a second window says that the first is at work, and changes nothing of it", async () => {
    const page = await site.openInBrowser();
    await firstDay(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.waitForSelector(`text=${text.given.second}`);
    await second.waitForSelector("#to-report");
    await idle(second);
    await second.click("#clear-forms");
    await idle(second);
    await second.close();
    await page.reload();
    await page.waitForSelector("#to-report");
  }, 120_000);

  test("in Excel the address of a step changes too, and Back works", async () => {
    const page = await site.open();
    await page.click("#step-settings");
    await page.click("#step-help");
    await page.goBack();
    expect(await page.getAttribute("#step-settings", "aria-current")).toBe("step");
  }, 120_000);
}
