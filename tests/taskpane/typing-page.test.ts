import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { steps } from "#text/vi/pane/steps";
import { executable } from "../support/browser";
import { idle, type ExcelSite } from "./excel-page";
import { siteWithSample } from "./all-read";
import { fillIn, mouse, typeInto } from "./hands";

let site: ExcelSite;
let sample: string;

const inSample = (...names: readonly string[]): string => path.join(sample, ...names);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? "");
const value = (page: Page, selector: string): Promise<string> => page.inputValue(selector);
const isGone = (page: Page, selector: string): Promise<unknown> =>
  page.waitForSelector(selector, { state: "detached" });

/** The registry and all forms of the sample, or the first so many, are read. */
async function readForms(page: Page, most?: number): Promise<void> {
  await mouse.press(page, "#step-consolidate");
  await page.setInputFiles("#registry", inSample("so-don-vi.xlsx"));
  await idle(page);
  const forms = readdirSync(inSample("nop"))
    .slice(0, most)
    .map((name) => inSample("nop", name));
  await page.setInputFiles("#forms", forms);
  await page.waitForSelector("#to-report");
  await idle(page);
}

if (executable === undefined) {
  test("left out: typing in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    ({ site, sample } = await siteWithSample());
  }, 240_000);

  afterAll(() => site.close());

  const modes = [
    ["a browser", () => site.openInBrowser()],
    ["Excel", () => site.open()],
  ] as const;

  describe.each(modes)("in %s", (_, open) => {
    test("a day is typed as it is written in Việt Nam, whatever happens on the page meanwhile", async () => {
      const page = await open();
      await page.click("#step-report");
      await typeInto(page, "#as-of", "12/0");
      // Last year's report arrives while somebody is typing: everything is computed and shown again.
      await page.setInputFiles("#previous", inSample("bao-cao-nam-truoc.xlsx"));
      await page.waitForSelector(`text=${steps.files.previousYear("2025")}`);
      await idle(page);
      expect([await focused(page), await value(page, "#as-of")]).toEqual(["as-of", "12/0"]);
      await page.keyboard.type("5/2026");
      await page.keyboard.press("Enter");
      expect([await focused(page), await value(page, "#as-of")]).toEqual(["as-of", "12/05/2026"]);
      await page.click("#step-settings");
      await fillIn(page, "#due", "5/1/2027");
      expect([await focused(page), await value(page, "#due")]).toEqual(["grace", "05/01/2027"]);
      await page.click("#step-report");
      expect(await value(page, "#as-of")).toBe("12/05/2026");
      expect(await page.textContent(".due")).toContain("05/01/2027");
    }, 60_000);

    test("what is refused stays with the reason, and what was in use stays in use", async () => {
      const page = await open();
      await page.click("#step-settings");
      const used = await value(page, "#year");
      await fillIn(page, "#year", "25");
      await fillIn(page, "#grace", "99");
      await fillIn(page, "#due", "31/02/2027");
      const kept = ["#year", "#grace", "#due"].map((field) => value(page, field));
      expect(await Promise.all(kept)).toEqual(["25", "99", "31/02/2027"]);
      const span = { least: "2000", most: "2100" };
      expect(await page.textContent("#year-refused")).toBe(steps.refused.number("25", span, used));
      expect(await page.textContent("#grace-refused")).toContain("99");
      expect(await page.textContent("#due-refused")).toContain("31/02/2027");
      await fillIn(page, "#year", "2025");
      await isGone(page, "#year-refused");
      await page.click("#step-report");
      expect(await value(page, "#year")).toBe("2025");
      await page.click("#step-settings");
      expect([await value(page, "#year"), await value(page, "#grace")]).toEqual(["2025", "0"]);
    }, 60_000);

    test("by Tab alone: from field to field, and from a step to its heading", async () => {
      const page = await open();
      await page.focus("#step-report");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        steps.steps.report,
      );
      const way: string[] = [];
      for (const typed of ["", "2025", "12/05/2026"]) {
        await page.keyboard.press("Tab");
        way.push(await focused(page));
        if (typed !== "") {
          await page.keyboard.press("Control+A");
          await page.keyboard.type(typed);
        }
      }
      await page.keyboard.press("Tab");
      expect(way).toEqual(["plan", "year", "as-of"]);
      expect([await value(page, "#year"), await value(page, "#as-of")]).toEqual([
        "2025",
        "12/05/2026",
      ]);
    }, 60_000);

    test("a unit is found, walked to and chosen without a mouse, and the field has the focus again", async () => {
      const page = await open();
      await page.click("#step-forms");
      await page.setInputFiles("#registry", inSample("so-don-vi.xlsx"));
      await idle(page);
      await page.focus("#unit");
      await page.keyboard.type("dang bo");
      await page.waitForSelector(".matches button");
      for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown"]) {
        await page.keyboard.press(key);
      }
      const chosen = (await focused(page)).replace("unit-", "");
      await page.keyboard.press("Enter");
      expect([await focused(page), await page.getAttribute("#unit", "data-unit")]).toEqual([
        "unit",
        chosen,
      ]);
      expect(await page.$$(".matches button")).toEqual([]);
    }, 60_000);
  });

  test("a text that was pasted stays while its writer looks at another step", async () => {
    const page = await site.openInBrowser();
    await page.click("#step-report");
    await page.click("#list-figures");
    await page.focus("#figures-text");
    await page.keyboard.type("1.692/2.071 (81,70%)");
    await page.click("#step-help");
    await page.click("#step-report");
    expect(await value(page, "#figures-text")).toBe("1.692/2.071 (81,70%)");
  }, 60_000);

  test("rows that are shown stay the same ones while more files are read, and none is made anew", async () => {
    const page = await site.openInBrowser();
    await readForms(page, 20);
    await page.click("#list-files");
    await page.click("#list-missing");
    await page.waitForSelector("#list-files ~ .lines li");
    const before = await page.evaluate(() => {
      const rows = [...document.querySelectorAll("#list-files ~ .lines li")];
      Object.assign(window, { rowsBefore: rows, made: 0 });
      const seen = new MutationObserver((changes) => {
        if (document.querySelector(".job progress[max]") === null) return;
        const made = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        Object.assign(window, { made: made.length + (window as unknown as { made: number }).made });
      });
      seen.observe(document.querySelector("#content") ?? document, {
        childList: true,
        subtree: true,
      });
      return rows.length;
    });
    // A report that lies among the forms would be listed as last year's.
    const more = readdirSync(inSample("nop"))
      .slice(20)
      .filter((name) => /^\d/u.test(name));
    await page.setInputFiles(
      "#forms",
      more.map((name) => inSample("nop", name)),
    );
    await page.waitForSelector(`text=${steps.job.read(String(more.length))}`);
    await idle(page);
    const after = await page.evaluate(() => {
      const { rowsBefore, made } = window as unknown as { rowsBefore: Element[]; made: number };
      return { same: rowsBefore.filter((row) => row.isConnected).length, made };
    });
    expect({ before, after }).toEqual({ before: 20, after: { same: 20, made: 0 } });
  }, 120_000);

  test("explanations of a report made before are seen in their fields", async () => {
    const page = await site.openInBrowser();
    await readForms(page);
    await page.click("#list-asked");
    const written = ["Đã rà soát lần một", "Đã rà soát lần hai"];
    for (const [index, text] of written.entries()) {
      await page.locator("textarea").nth(index).click();
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
      await idle(page);
    }
    await page.click("#to-report");
    const download = page.waitForEvent("download");
    await page.click("#save-report");
    const made = path.join(site.folder, "made.xlsx");
    await (await download).saveAs(made);

    const another = await site.openInBrowser();
    await readForms(another);
    await another.click("#list-asked");
    await another.setInputFiles("#keep", made);
    await another.waitForSelector(".notice");
    await idle(another);
    const shown = await another
      .locator("textarea")
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(shown.filter((text) => text !== "")).toEqual(written);
  }, 120_000);
}
