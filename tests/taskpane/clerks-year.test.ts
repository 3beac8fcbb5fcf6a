import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { sheetNames } from "#core/words/names";
import { stepNames, steps } from "#text/vi/pane/steps";
import { runLine } from "../support/command-line";
import { executable, ownContexts } from "../support/browser";
import { dropOn, idle, sharedPane } from "./excel-page";
import { fillIn } from "./hands";
import { barriers } from "./barriers";
import { sampleInto } from "../support/sample-files";

const { counts } = steps.ledger;

const out = mkdtempSync(path.join(tmpdir(), "year-"));

/** Every sheet as its cells. */
function sheetsOf(file: string): unknown {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.error);
  const { value } = opened;
  return value.sheets
    .filter(({ name }) => name !== sheetNames.meta)
    .map(({ name }) => [name, value.readGrid(name)]);
}

if (executable === undefined) {
  test("left out: a clerk's year in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  afterAll(() => {
    rmSync(out, { recursive: true });
  });

  const newContext = ownContexts();

  const opened = async (scheme: "light" | "dark" = "light"): Promise<Page> => {
    const context = await newContext({
      viewport: { width: 350, height: 600 },
      colorScheme: scheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    const { site } = await sharedPane();
    await page.goto(`${site.url}taskpane.html`);
    await page.waitForFunction(() => document.querySelector("[data-mode=browser]") !== null);
    return page;
  };

  test("a folder of forms becomes the same report as on the command line", async () => {
    const sample = path.join(out, "s");
    await sampleInto(sample, "--units", "12", "--year", "2026");
    const forms = path.join(sample, "nop");
    const registry = path.join(sample, "so-don-vi.xlsx");
    const page = await opened();
    await page.click("#step-consolidate");
    await page.setInputFiles("#registry", registry);
    await idle(page);
    await fillIn(page, "#year", "2026");
    await page.setInputFiles("#folder", forms);
    await page.waitForSelector("#to-report");
    await idle(page);
    await page.focus("#to-report");
    await page.keyboard.press("Enter");
    const download = page.waitForEvent("download");
    await page.focus("#save-report");
    await page.keyboard.press("Enter");
    const fromPage = path.join(out, "page.xlsx");
    await (await download).saveAs(fromPage);
    const asOf = await page.inputValue("#as-of");
    expect(asOf).toMatch(/^\d{2}\/\d{2}\/\d{4}$/u);
    const fromLine = path.join(out, "line.xlsx");
    const options = ["--registry", registry, "--plan", "ha-giang", "--as-of", asOf];
    expect(readdirSync(forms)).toHaveLength(12);
    await runLine("report", forms, ...options, "--year", "2026", "--out", fromLine);
    expect(sheetsOf(fromPage)).toEqual(sheetsOf(fromLine));
  }, 120_000);

  test("forms of the whole year do not count for half of it: that is said, and one press takes the whole year", async () => {
    const sample = path.join(out, "half");
    await sampleInto(sample, "--units", "6", "--year", "2026");
    const page = await opened();
    const received = async (): Promise<string | undefined> =>
      (await page.$$eval(".counts > div", (pairs) => pairs.map(({ textContent }) => textContent)))
        .find((told) => told.includes(counts.received))
        ?.replace(counts.received, "");
    // As with the keyboard: the next one, the first one.
    const choose = async (key: "ArrowDown" | "Home"): Promise<void> => {
      await page.focus("#period");
      await page.keyboard.press(key);
      await page.keyboard.press("Tab");
      await idle(page);
    };
    await page.click("#step-consolidate");
    await fillIn(page, "#year", "2026");
    await dropOn(page, "#drop-forms", [
      path.join(sample, "nop"),
      path.join(sample, "so-don-vi.xlsx"),
    ]);
    await page.waitForSelector(".counts");
    await idle(page);
    expect(await received()).toBe("6");
    await choose("ArrowDown");
    expect([await page.inputValue("#period"), await received()]).toEqual(["6t", "0"]);
    const told = page.locator(".message", { has: page.locator("#take-proposal") });
    expect(await told.locator("p").textContent()).toBe(
      "6/6 biểu ghi kế hoạch “Hà Giang (tỉnh)”, cả năm 2026; đang chọn 6 tháng đầu năm 2026.",
    );
    await page.click("#take-proposal");
    await idle(page);
    expect([await page.inputValue("#period"), await received()]).toEqual(["", "6"]);
    await choose("ArrowDown");
    await choose("Home");
    expect([await page.inputValue("#period"), await received()]).toEqual(["", "6"]);
    expect(await told.count()).toBe(0);
  }, 120_000);

  test.each(["light", "dark"] as const)(
    "no view keeps anybody out, nor is wider than the pane (%s)",
    async (scheme) => {
      const page = await opened(scheme);
      await page.click("#sample");
      await page.waitForSelector("#to-report");
      await idle(page);
      for (const step of stepNames) {
        await page.click(`#step-${step}`);
        expect([step, await barriers(page)]).toEqual([step, []]);
      }
    },
    120_000,
  );
}
