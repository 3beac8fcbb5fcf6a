import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { asking } from "#text/vi/pane/asking";
import { giving as text } from "#text/vi/pane/giving";
import { executable } from "../support/browser";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { keyboard, mouse } from "./hands";
import { registryBesidePlan, reportBesideForm } from "./mixed-workbooks";
import { sampleInto } from "../support/sample-files";

let site: ExcelSite;
let sample: string;
let mixed: string;

if (executable === undefined) {
  test("left out: being asked in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    await sampleInto(sample, "--units", "20", "--year", "2026");
    mixed = path.join(site.folder, "lan");
    mkdirSync(mixed);
    const [form = ""] = readdirSync(path.join(sample, "nop")).sort();
    writeFileSync(path.join(mixed, "so-va-ke-hoach.xlsx"), await registryBesidePlan(sample));
    writeFileSync(path.join(mixed, "chung.xlsx"), await reportBesideForm(sample, form));
  }, 240_000);

  afterAll(() => site.close());

  async function drop(page: Page, ...names: readonly string[]): Promise<void> {
    const paths = names.map((name) => path.join(mixed, name));
    await dropOn(page, "#drop-forms", paths);
    await page.waitForSelector("[id^=use-]");
    await idle(page);
  }

  const asked = (page: Page) => page.locator(".message:has([id^=use-])");

  test("a workbook of two things is asked about, stays through a reload, and is taken as what was pressed", async () => {
    const page = await site.openInBrowser();
    await page.click("#step-consolidate");
    await drop(page, "so-va-ke-hoach.xlsx");
    const sentence = asking.holds("so-va-ke-hoach.xlsx", ["registry", "plan"]);
    expect((await asked(page).innerText()).replace(/\p{Cf}/gu, "")).toContain(sentence);
    expect(await page.locator(".given").count()).toBe(0);
    await page.reload();
    await page.waitForSelector("#use-all-1");
    await idle(page);
    await mouse.press(page, "#use-all-1");
    await page.waitForSelector(".given");
    await idle(page);
    expect(await page.textContent(".given")).toContain("so-va-ke-hoach.xlsx");
    expect(await page.inputValue("#plan")).toBe("son-dong");
    expect(await asked(page).count()).toBe(0);
    await page.click("#undo");
    await page.waitForSelector("#use-registry-1");
    expect(await page.locator(".given").count()).toBe(0);
  }, 120_000);

  test("more than twenty of one kind are one question: one press answers them all, another one goes back", async () => {
    const many = path.join(site.folder, "nhieu");
    mkdirSync(many);
    for (let copy = 10; copy < 31; copy += 1)
      copyFileSync(path.join(mixed, "chung.xlsx"), path.join(many, `chung-${String(copy)}.xlsx`));
    const page = await site.openInBrowser();
    await page.click("#step-consolidate");
    await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
    await idle(page);
    await dropOn(page, "#drop-forms", [many]);
    await page.waitForSelector("#use-form-form-previous-apart");
    await idle(page);
    expect(await asked(page).count()).toBe(1);
    expect(await asked(page).innerText()).toContain(asking.all.hold("21", ["form", "previous"]));
    expect(await page.textContent(".notice")).toContain(text.given.asked("21"));
    await mouse.press(page, "#each-form-previous-apart");
    await page.waitForSelector("#use-form-20");
    expect(await page.locator("#use-form-21").count()).toBe(0);
    await mouse.press(page, "#use-form-form-previous-apart");
    await page.waitForSelector(`text=${asking.all.done("21", ["form"])}`);
    await idle(page);
    expect(await asked(page).count()).toBe(0);
    expect(await page.locator("#list-files").textContent()).toContain("(21)");
    await page.click("#undo");
    await page.waitForSelector("#use-form-form-previous-apart");
    expect(await page.locator("#list-files").count()).toBe(0);
  }, 120_000);

  test("several questions are answered by the keyboard alone, one by one, also beside the table with the files folded", async () => {
    const page = await site.openInBrowser();
    await page.click("#step-consolidate");
    await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
    await idle(page);
    await dropOn(page, "#drop-forms", [path.join(sample, "nop")]);
    await page.waitForSelector("#to-report");
    await idle(page);
    await drop(page, "chung.xlsx", "so-va-ke-hoach.xlsx");
    expect(await asked(page).count()).toBe(2);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.waitForSelector(".units");
    expect(await asked(page).count()).toBe(2);
    await keyboard.press(page, "#use-previous-1");
    await page.waitForSelector("#use-registry-1");
    await idle(page);
    expect(await asked(page).count()).toBe(1);
    await keyboard.press(page, "#use-nothing-1");
    await page.waitForSelector("[id^=use-]", { state: "detached" });
    await idle(page);
    await page.click("#side");
    expect(await page.textContent(".given")).toContain("chung.xlsx");
    expect(await page.textContent(".given")).not.toContain("so-va-ke-hoach.xlsx");
  }, 120_000);
}
