import type { Page } from "playwright-core";
import { units as text } from "#text/vi/pane/units";
import { executable } from "../support/browser";
import type { ExcelSite } from "./excel-page";
import { readAll, siteWithSample } from "./all-read";
import { typeInto } from "./hands";
import { barriers } from "./barriers";

let site: ExcelSite;
let sample: string;

const { table } = text;

/** A window of that width with everything read. */
async function atWidth(open: () => Promise<Page>, width = 1366): Promise<Page> {
  const page = await open();
  await page.setViewportSize({ width, height: 768 });
  await readAll(page, sample);
  return page;
}

const countsOf = (page: Page): Promise<readonly number[]> =>
  page.$$eval(".chips strong", (all) => all.map((each) => Number(each.textContent)));
const rowsOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval(".units tbody th button", (all) => all.map((each) => each.textContent));
const shown = async (page: Page): Promise<number> =>
  Number(/(\d+)\//u.exec((await page.textContent("#units > .small")) ?? "")?.[1]);

if (executable === undefined) {
  test("left out: the table of all units in a real browser, because none is installed (CHROME_PATH names one)", () => {
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

  test.each(modes)(
    "in %s: everything dropped at once, counted, filtered, sorted and opened",
    async (_, open) => {
      const page = await atWidth(open);
      await page.waitForSelector("#units");
      const [all = 0, ...endings] = await countsOf(page);
      expect(await page.getAttribute(".units table", "aria-rowcount")).toBe(String(all + 1));
      expect(endings.slice(0, -2).reduce((sum, count) => sum + count, 0)).toBe(all);
      const [, , missing = 0] = endings;
      expect(missing).toBeGreaterThan(0);
      await page.click("#count-missing");
      expect(await shown(page)).toBe(missing);
      await page.click("#count-all");
      const [first = ""] = await rowsOf(page);
      // Without marks, as somebody types who is in a hurry.
      const plain = first
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replaceAll("đ", "d")
        .replaceAll("Đ", "D");
      await typeInto(page, "#search", plain);
      await page.waitForFunction(() => document.querySelectorAll(".units tbody th").length < 60);
      expect(await rowsOf(page)).toContain(first);
      await typeInto(page, "#search", " ");
      await page.click("#sort-short");
      await page.click("#sort-short");
      const [worst = ""] = await rowsOf(page);
      await page.focus(".units tbody th button");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#opened-unit");
      expect(await page.textContent("#opened-unit h3")).toBe(worst);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(worst);
      await page.click("#close-unit");
      await page.waitForSelector("#units");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(worst);
      await page.check("#subtotals");
      expect(await page.locator(".units .subtotal").count()).toBeGreaterThan(0);
    },
    120_000,
  );

  test("columns stay where they are when other lines are scrolled into view", async () => {
    const page = await atWidth(() => site.openInBrowser());
    await page.waitForSelector(".units");
    const lefts = (): Promise<readonly number[]> =>
      page.$$eval(".units thead th", (heads) =>
        heads.map((head) => (head as HTMLElement).offsetLeft),
      );
    const [before, firstBefore] = [await lefts(), (await rowsOf(page))[0]];
    await page.locator(".units").hover();
    await page.mouse.wheel(0, 32 * 30);
    await page.waitForFunction(
      (first) => document.querySelector(".units tbody th button")?.textContent !== first,
      firstBefore,
    );
    expect((await lefts()).slice(1)).toEqual(before.slice(1));
  }, 120_000);

  test("a reminder to those who have not sent says what, how and until when", async () => {
    const page = await atWidth(() => site.openInBrowser());
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#count-missing");
    const [first = ""] = await rowsOf(page);
    await page.click("#copy-reminder");
    await page.waitForSelector(`text=${text.chase.copied}`);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(first);
    expect(copied).toContain("29/12/2026");
    const reminded = await page.textContent(".units tbody td.missing");
    expect(reminded).toMatch(/^Chưa nộp \(nhắc \d\d\/\d\d\/\d{4}\)$/u);
    await page.click("#copy-list");
    const list = await page.evaluate(() => navigator.clipboard.readText());
    expect(list).toContain(`${first}\t${table.statuses.missing}`);
  }, 120_000);

  test.each([900, 1366])(
    "at %d px nothing is wider than the window, and axe has no complaint",
    async (width) => {
      const page = await atWidth(() => site.openInBrowser(), width);
      await page.waitForSelector("#units");
      expect(await barriers(page)).toEqual([]);
      await page.click(".units tbody th button");
      await page.waitForSelector("#opened-unit");
      expect(await barriers(page)).toEqual([]);
      // A pane that is made narrow is a pane again.
      await page.setViewportSize({ width: 350, height: 700 });
      await page.waitForSelector(".counts");
    },
    120_000,
  );
}
