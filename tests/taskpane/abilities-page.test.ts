import path from "node:path";
import type { Page } from "playwright-core";
import { gather } from "#text/vi/pane/gather";
import { live } from "#text/vi/pane/live";
import { stepNames, steps } from "#text/vi/pane/steps";
import { executable } from "../support/browser";
import { excelSite, idle, withOffice, type Before, type ExcelSite } from "./excel-page";
import { fillIn } from "./hands";
import { sampleInto } from "../support/sample-files";

const unit = "02.001.001";

let site: ExcelSite;
let sample: string;

const onMac: Before = withOffice({ platform: "Mac" });

/** The clipboard is there, and whoever is asked refuses. */
const refusedClipboard: Before = (page) =>
  page
    .addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    })
    .then(() => undefined);

const noClipboard: Before = (page) =>
  page
    .addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "clipboard");
    })
    .then(() => undefined);

/** The form of one unit is one press away. */
async function readyForForm(page: Page): Promise<void> {
  await page.click("#step-forms");
  await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
  await idle(page);
  await fillIn(page, "#year", "2026");
  await page.selectOption("#plan", "ha-giang");
  await page.focus("#unit");
  await page.keyboard.type("phieng linh");
  await page.click(`[id="unit-${unit}"]`);
}

const isThere = async (page: Page, selector: string): Promise<boolean> =>
  (await page.$(selector)) !== null;

if (executable === undefined) {
  test("left out: what hosts can do, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    await sampleInto(sample, "--units", "6", "--year", "2026");
  }, 240_000);

  afterAll(() => site.close());

  test("Excel on Windows asks for no drops, a browser does", async () => {
    const said = async (page: Page): Promise<string | null> => {
      await page.click("#step-consolidate");
      return page.textContent("#drop-forms");
    };
    expect(await said(await site.open())).not.toMatch(/thả/iu);
    expect(await said(await site.openInBrowser())).toMatch(/thả/iu);
  }, 60_000);

  test("Excel on Mac offers the workbook and the page's address, and no file", async () => {
    const page = await site.open(undefined, [], onMac);
    await readyForForm(page);
    await page.waitForSelector(".elsewhere a");
    expect(await isThere(page, "#put-form")).toBe(true);
    expect(await isThere(page, "#save-form")).toBe(false);
    expect(await page.textContent(".elsewhere")).toContain(steps.complaints.savesNothing);
    const address = await page.textContent(".elsewhere a");
    expect(address).toBe(page.url().replace(/[?#].*$/u, ""));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      350,
    );
    // However long the address of an office is.
    const isInside = await page.evaluate(() => {
      const link = document.querySelector(".elsewhere a");
      if (link === null) return false;
      link.textContent = `https://${"a".repeat(80)}.vn/`;
      const box = link.parentElement?.getBoundingClientRect();
      return link.getBoundingClientRect().right <= (box?.right ?? 0);
    });
    expect(isInside).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      350,
    );
    await page.click("#step-consolidate");
    expect(await isThere(page, "#folder")).toBe(false);
    expect(await page.getAttribute("#forms", "multiple")).not.toBeNull();
  }, 60_000);

  test.each([
    ["refuses", refusedClipboard],
    ["is missing", noClipboard],
  ])(
    "what Excel said and nobody knows stands whole at 350 px; where the clipboard %s it is selected for copying",
    async (_, before) => {
      const page = await site.open(undefined, [], before);
      await readyForForm(page);
      const code = "NonBlankCellOffSheet".repeat(8);
      await page.evaluate((given) => {
        window.excelOfPage.failWith(given, 1);
      }, code);
      await page.focus("#put-form");
      await page.keyboard.press("Enter");
      const details = await page.waitForSelector("#details-form");
      const words = (await details.textContent()) ?? "";
      expect(words).toContain(code);
      expect(words).toContain(live.refusal.version);
      expect(
        await details.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        350,
      );
      await page.focus("#copy-details-form");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "to-copy");
      expect(await page.textContent(".notice p")).toBe(gather.back.notCopied);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
    },
    60_000,
  );

  test("in a browser nothing speaks of what Excel said, on any step", async () => {
    const page = await site.openInBrowser();
    for (const step of stepNames) {
      await page.click(`#step-${step}`);
      expect(await isThere(page, ".trouble, .details")).toBe(false);
    }
  }, 60_000);
}
