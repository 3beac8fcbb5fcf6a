import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { steps } from "#text/vi/pane/steps";
import { units as text } from "#text/vi/pane/units";
import { sheetNames } from "#core/words/names";
import { gridOfSheet, opened } from "../support/recalculated";
import { textOf } from "../support/traced";
import { executable } from "../support/browser";
import { idle, type ExcelSite } from "./excel-page";
import { readAll, siteWithSample } from "./all-read";
import { keyboard, mouse } from "./hands";

let site: ExcelSite;
let sample: string;

async function reported(page: Page, width: number): Promise<Page> {
  await page.setViewportSize({ width, height: 768 });
  await readAll(page, sample);
  return page;
}

/** Name and bytes of what a press downloads. */
async function downloaded(page: Page, button: string): Promise<readonly [string, Buffer]> {
  const download = page.waitForEvent("download");
  await mouse.press(page, button);
  const file = await download;
  await idle(page);
  return [file.suggestedFilename(), readFileSync(await file.path())];
}

if (executable === undefined) {
  test("left out: what is shown and kept, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    ({ site, sample } = await siteWithSample());
  }, 240_000);

  afterAll(() => site.close());

  test("the units that are looked at are saved as a workbook in their order, with who was reminded when", async () => {
    const page = await reported(await site.openInBrowser(), 1366);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#count-missing");
    await page.click("#copy-reminder");
    await page.waitForSelector(`text=${text.chase.copied}`);
    const names = await page.$$eval(".units tbody th button", (all) =>
      all.map((each) => each.textContent),
    );
    const [name, bytes] = await downloaded(page, "#save-units");
    expect(name).toBe(text.list.fileName("2026"));
    const grid = gridOfSheet(opened(new Uint8Array(bytes)), text.list.sheet);
    const rows = grid.rows.slice(3);
    expect(rows.map(({ cells }) => textOf(cells[1]?.content))).toEqual(names);
    const today = rows.map(({ cells }) => cells.find(({ column }) => column === 9)?.content.kind);
    expect(new Set(today)).toEqual(new Set(["date"]));
  }, 120_000);

  test("targets and units are saved as pictures, a unit and its superior as one page each", async () => {
    const page = await reported(await site.openInBrowser(), 1366);
    await page.waitForSelector("#units");
    const [, svg] = await downloaded(page, "#save-svg");
    expect(svg.toString("utf8")).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/u);
    const [, png] = await downloaded(page, "#save-png");
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const [, superior = ""] = await page.$$eval("#filter-superior option", (all) =>
      all.map((each) => (each as HTMLOptionElement).value),
    );
    await page.selectOption("#filter-superior", superior);
    const [group] = await downloaded(page, "#save-scorecard");
    expect(group).toBe(text.card.fileName(superior));
    await page.locator(".units tbody th button").first().click();
    await page.waitForSelector("#opened-unit");
    const title = await page.textContent("#opened-unit h3");
    const [, card] = await downloaded(page, "#save-scorecard");
    const grid = gridOfSheet(opened(new Uint8Array(card)), text.card.sheet);
    expect(textOf(grid.rows[0]?.cells[0]?.content)).toBe(title);
    await page.click("#step-report");
    await page.click("#list-pictures");
    const [, targets] = await downloaded(page, "#save-svg");
    const first = (await page.textContent("#figure-0")) ?? "";
    expect(targets.toString("utf8")).toContain(first);
  }, 120_000);

  test("inside Excel the list of units becomes a new sheet, and none that stands there is touched", async () => {
    const page = await reported(await site.open(), 350);
    await keyboard.press(page, "#to-report");
    for (const sheet of [text.list.sheet, `${text.list.sheet} (2)`]) {
      await mouse.press(page, "#put-units");
      await page.waitForFunction(
        (wanted) => window.excelOfPage.seen().some(([name]) => name === wanted),
        sheet,
      );
      await idle(page);
    }
    const names = await page.evaluate(() => window.excelOfPage.seen().map(([name]) => name));
    expect(names).not.toContain(sheetNames.data);
  }, 120_000);

  test("help opens the guide where it speaks of the step that one came from, without a network", async () => {
    const page = await site.openInBrowser();
    for (const step of ["check", "consolidate", "report"] as const) {
      await page.click(`#step-${step}`);
      await page.click("#step-help");
      await page.waitForSelector("#guide-inside .meant");
      const place = page.locator("#guide-inside .meant").last();
      expect(await place.textContent()).toContain(`«${steps.steps[step]}»`);
      await page.waitForFunction(() => {
        const shown = [...document.querySelectorAll("#guide-inside .meant")].at(-1);
        const top = shown?.getBoundingClientRect().top ?? -1;
        return top >= -1 && top < window.innerHeight;
      });
      await page.goBack();
      await page.waitForSelector(`#view-${step}`);
    }
  }, 60_000);

  test("the latest outcome gives way to what is below it as soon as somebody goes on", async () => {
    const page = await reported(await site.openInBrowser(), 1366);
    await page.waitForSelector("#units");
    const position = (): Promise<string> =>
      page.$eval("#outcome", (outcome) => getComputedStyle(outcome).position);
    expect(await position()).toBe("sticky");
    await page.waitForTimeout(1600);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => document.querySelector("#outcome.passed") !== null);
    expect(await position()).toBe("static");
    expect(await page.locator("#close-notice").count()).toBe(1);
  }, 120_000);

  test("what is seen is printed by its button: the table, a unit, the results", async () => {
    const page = await reported(
      await site.openInBrowser(async (opened) => {
        await opened.addInitScript(() => {
          window.print = () => {
            window.name += "!";
          };
        });
      }),
      1366,
    );
    await mouse.press(page, "#print");
    await page.locator(".units tbody th button").first().click();
    await page.waitForSelector("#opened-unit");
    await keyboard.press(page, "#print");
    await page.click("#step-report");
    await mouse.press(page, "#print");
    expect(await page.evaluate(() => window.name)).toBe("!!!");
  }, 120_000);

  test("on paper the table has all units, with their names", async () => {
    const page = await reported(await site.openInBrowser(), 1366);
    await page.waitForSelector(".units");
    const all = Number(await page.getAttribute(".units table", "aria-rowcount")) - 1;
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.waitForFunction(
      (wanted) => document.querySelectorAll(".units tbody th").length === wanted,
      all,
    );
    expect(await page.locator(".units tbody th button").last().isVisible()).toBe(true);
    // A sheet of A4 has room for that much: it shows what the window shows, and nothing of it is cut off.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.waitForFunction(() => innerWidth === 718);
    expect(await page.locator(".units").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.waitForFunction(
      (wanted) => document.querySelectorAll(".units tbody th").length < wanted,
      all,
    );
  }, 120_000);
}
