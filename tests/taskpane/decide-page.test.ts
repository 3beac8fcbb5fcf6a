import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { unzipSync } from "fflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { sheetNames } from "#core/words/names";
import { readExplanations } from "#core/report/kept/read-explanations";
import { gather } from "#text/vi/pane/gather";
import { executable, ownContexts } from "../support/browser";
import { idle, sharedPane } from "./excel-page";
import { plantedUnit } from "./gathered-desk";
import { fillIn, hands, mouse, type Hand } from "./hands";
import { barriers } from "./barriers";
import { sampleInto } from "../support/sample-files";

let [wrong, twice, typedOver] = ["", "", ""];

const out = mkdtempSync(path.join(tmpdir(), "decide-"));
const sample = path.join(out, "s");

/** Runs in the page: what its database still holds besides empty lists. */
const rememberedKeys = `new Promise((resolve) => {
  const opening = indexedDB.open("so-chi-tieu", 1);
  opening.onsuccess = () => {
    const kept = opening.result.transaction("remembered").objectStore("remembered");
    const [keys, values] = [kept.getAllKeys(), kept.getAll()];
    values.onsuccess = () => resolve(keys.result.filter((_, at) => values.result[at].length !== 0));
  };
})`;

if (executable === undefined) {
  test("left out: decisions of a consolidator in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    await sampleInto(sample, "--units", "60", "--year", "2026", "--defects");
    wrong = plantedUnit(sample, "notAWholeNumber");
    twice = plantedUnit(sample, "duplicateSubmission");
    const changed = plantedUnit(sample, "formulaChanged");
    const forms = readdirSync(path.join(sample, "nop"));
    typedOver = forms.find((name) => name.startsWith(changed)) ?? "";
  }, 240_000);

  afterAll(() => {
    rmSync(out, { recursive: true });
  });

  const newContext = ownContexts();

  const opened = async (): Promise<Page> => {
    const context = await newContext({
      viewport: { width: 350, height: 600 },
      bypassCSP: true,
    });
    // The day on which the report is due: of a form saved after the day of the report nobody knows whether it is newer.
    await context.clock.setFixedTime(new Date("2026-12-29T01:00:00Z"));
    const page = await context.newPage();
    const { site } = await sharedPane();
    await page.goto(`${site.url}taskpane.html`);
    await page.waitForSelector("[data-mode=browser]");
    return page;
  };

  /** All forms of the sample are read. */
  async function readAll(page: Page, { press }: Hand): Promise<void> {
    await press(page, "#step-consolidate");
    await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
    await idle(page);
    await fillIn(page, "#year", "2026");
    await page.setInputFiles("#folder", path.join(sample, "nop"));
    await page.waitForSelector("#to-report");
    await idle(page);
  }

  /** What pressing gives to the user's downloads. */
  async function downloaded(page: Page, hand: Hand, selector: string): Promise<Uint8Array> {
    const download = page.waitForEvent("download");
    await hand.press(page, selector);
    const file = path.join(out, "downloaded");
    await (await download).saveAs(file);
    await idle(page);
    return readFileSync(file);
  }

  test.each(hands)(
    "a consolidator with %s: chooses a form, explains a figure, sends back what is wrong",
    async (name, hand) => {
      const page = await opened();
      await readAll(page, hand);
      await hand.press(page, "#list-repeated");
      await page.selectOption("#policy", "ask");
      await page.waitForSelector(`text=${gather.repeated.open("2")}`);
      await idle(page);
      await page.focus(`[id="choose-${twice}-1"]`);
      await page.keyboard.press("Space");
      await page.waitForSelector(`label:has-text("${gather.repeated.counted}")`);
      await idle(page);
      expect(await page.isChecked(`[id="choose-${twice}-1"]`)).toBe(true);

      await hand.press(page, "#list-asked");
      const field = await page.waitForSelector("textarea");
      await field.focus();
      await page.keyboard.type(`Đã rà soát bằng ${name}`);
      await page.keyboard.press("Tab");
      // Whoever goes on writing is not disturbed: the next field has the focus, before and after.
      const next = await page.evaluate(() => document.activeElement?.tagName);
      await page.waitForSelector(".signed .sign.good");
      await idle(page);
      expect([next, await page.evaluate(() => document.activeElement?.tagName)]).toEqual([
        "TEXTAREA",
        "TEXTAREA",
      ]);

      await hand.press(page, "#list-return");
      const parts = unzipSync(await downloaded(page, hand, "#save-packs"));
      const messages = Object.keys(parts).filter((each) => each.endsWith("/tin-nhan.txt"));
      expect(messages.length).toBeGreaterThan(20);
      await hand.press(page, `[id='message-${wrong}']`);
      await page.waitForSelector(".letter");
      expect(await page.textContent(".letter")).toContain("Đảng bộ xã Phiêng Pình");
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);

      await hand.press(page, "#to-report");
      const report = openXlsx(await downloaded(page, hand, "#save-report"));
      const annex = report.ok ? report.value.readGrid(sheetNames.receipts) : report;
      if (!annex.ok) throw new Error(annex.error);
      expect([...readExplanations(annex.value).values()]).toContain(`Đã rà soát bằng ${name}`);
    },
    120_000,
  );

  test.each(hands)(
    "a unit with %s: sees what changed since last year's report, and gets its formulas back",
    async (_, hand) => {
      const page = await opened();
      await hand.press(page, "#step-check");
      await page.setInputFiles("#form", path.join(sample, "nop", typedOver));
      await page.waitForSelector("#repair");
      await idle(page);
      await page.setInputFiles("#earlier", path.join(sample, "bao-cao-nam-truoc.xlsx"));
      await page.waitForSelector("#save-difference");
      await idle(page);
      expect(await barriers(page)).toEqual([]);
      for (const selector of ["#save-difference", "#repair"]) {
        expect(openXlsx(await downloaded(page, hand, selector)).ok).toBe(true);
      }
    },
    120_000,
  );

  test("the registry comes back after a reload, and no more once it was forgotten", async () => {
    const page = await opened();
    await readAll(page, mouse);
    await page.reload();
    await page.waitForSelector(".given:has-text('so-don-vi.xlsx')");
    await idle(page);
    await page.click("#step-settings");
    await page.click("#forget");
    await page.waitForSelector(`text=${gather.computer.forgotten}`);
    expect(await page.evaluate(rememberedKeys)).toEqual([]);
  }, 120_000);
}
