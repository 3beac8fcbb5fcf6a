import { readdirSync } from "node:fs";
import path from "node:path";
import { sheetNames } from "#core/words/names";
import type { Page } from "playwright-core";
import { runLine } from "../support/command-line";
import { executable } from "../support/browser";
import { idle, type ExcelSite } from "./excel-page";
import { readAll, siteWithSample } from "./all-read";
import { mouse } from "./hands";

let site: ExcelSite;
let sample: string;

/** Everything was dropped, and the report is on the page. */
async function reported(page: Page, width: number): Promise<Page> {
  await page.setViewportSize({ width, height: 768 });
  await readAll(page, sample);
  return page;
}

const needsOf = (page: Page): Promise<readonly number[]> =>
  page.$$eval(".causes .small", (all) =>
    all.map((each) => Number(/\d+/u.exec(each.textContent)?.[0] ?? "")),
  );

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");

if (executable === undefined) {
  test("left out: figures in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    ({ site, sample } = await siteWithSample());
  }, 240_000);

  afterAll(() => site.close());

  const modes = [
    ["a browser", 1366, () => site.openInBrowser()],
    ["a browser", 320, () => site.openInBrowser()],
    ["Excel", 350, () => site.open()],
  ] as const;

  test.each(modes)(
    "in %s at %d px a target opens the units that cause what is missing, most first, and from there the unit and the row of its cell",
    async (_, width, open) => {
      const page = await reported(await open(), width);
      await mouse.press(page, "#to-report");
      await mouse.press(page, "#figure-0");
      await page.waitForSelector("#opened-figure");
      expect(await page.getAttribute("#figure-0", "aria-expanded")).toBe("true");
      const needs = await needsOf(page);
      expect(needs.length).toBeGreaterThan(1);
      expect([...needs].sort((one, other) => other - one)).toEqual(needs);
      const all = needs.reduce((sum, need) => sum + need, 0);
      expect(await page.textContent("#opened-figure h4")).toMatch(
        new RegExp(`^${String(needs.length)} đơn vị.* ${String(all)} `, "u"),
      );
      await page.click("#list-sources");
      await page.waitForSelector("#opened-figure details[open] li");
      expect(await page.textContent("#opened-figure details[open] li .small")).toMatch(
        new RegExp(`\\('${sheetNames.form}'!E\\d+\\)`, "u"),
      );
      const cause = page.locator(".causes button").first();
      const name = (await cause.textContent()) ?? "";
      await cause.click();
      await page.waitForSelector("#opened-unit");
      expect(await focused(page)).toBe(name);
      await page.locator("#opened-unit .indicators button").first().click();
      await page.waitForSelector("#opened-unit #opened-figure");
      expect(await page.textContent("#opened-unit .sums tr")).toMatch(/E\d+$/u);
      // What the page opens is no wider than the pane.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await page.click("#close-unit");
      await page.waitForSelector(".causes");
      expect(await focused(page)).toBe(name);
      await page.click("#figure-0");
      await page.waitForSelector("#opened-figure", { state: "detached" });
    },
    120_000,
  );

  test("a target that is looked for beside the table says why it is not met, and opens the unit from there", async () => {
    const page = await reported(await site.openInBrowser(), 1366);
    await page.waitForSelector("#units");
    const [, target = ""] = await page.$$eval("#filter-target option", (all) =>
      all.map((each) => (each as HTMLOptionElement).value),
    );
    await page.selectOption("#filter-target", target);
    await page.click("#why");
    await page.waitForSelector(".causes");
    const cause = page.locator(".causes button").first();
    const name = (await cause.textContent()) ?? "";
    await cause.click();
    await page.waitForSelector("#opened-unit");
    await page.click("#close-unit");
    await page.waitForSelector("#units");
    expect(await page.inputValue("#filter-target")).toBe(target);
    expect(await focused(page)).toBe(name);
  }, 120_000);

  test("a complaint about a form shows the row of its cell, as it stands in the file", async () => {
    const page = await site.openInBrowser();
    await page.click("#step-check");
    const bad = readdirSync(path.join(sample, "nop")).filter((name) => name.endsWith(".xlsx"));
    for (const name of bad) {
      await page.setInputFiles("#form", path.join(sample, "nop", name));
      await idle(page);
      if ((await page.locator("[id^=rows-issue]").count()) > 0) break;
    }
    const issue = page.locator("[id^=rows-issue]").first();
    const cell = ((await issue.getAttribute("data-cell")) ?? "").split("!")[1] ?? "";
    await issue.click();
    await page.waitForSelector(".form-rows td.asked");
    expect(await page.textContent(".form-rows tr.asked th")).toBe(cell.slice(1));
    await issue.click();
    await page.waitForSelector(".form-rows", { state: "detached" });
  }, 120_000);

  test("the blanks of a form lead from one to the next, and round again", async () => {
    const blank = path.join(sample, "trong");
    const registry = path.join(sample, "so-don-vi.xlsx");
    const about = ["--plan", "ha-giang", "--year", "2026"] as const;
    await runLine("template", "--registry", registry, ...about, "--out", blank);
    const [name = ""] = readdirSync(blank);
    const file = path.join(blank, name);
    const page = await site.openInBrowser();
    await page.click("#step-check");
    await page.setInputFiles("#form", file);
    await page.waitForSelector("#rows-next-blank");
    const shown: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      const cell = (await page.getAttribute("#rows-next-blank", "data-cell")) ?? "";
      await page.click("#rows-next-blank");
      const row = cell.split("!E")[1] ?? "";
      await page.waitForFunction(
        (wanted) => document.querySelector(".form-rows tr.asked th")?.textContent === wanted,
        row,
      );
      shown.push(row);
    }
    expect(new Set(shown).size).toBe(3);
    expect([...shown].sort((one, other) => Number(one) - Number(other))).toEqual(shown);
  }, 120_000);
}
