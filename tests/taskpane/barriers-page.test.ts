import path from "node:path";
import type { Page } from "playwright-core";
import { executable } from "../support/browser";
import { excelSite, withOffice, type Before, type ExcelSite } from "./excel-page";
import { barriers } from "./barriers";
import { readAll } from "./all-read";
import { sampleInto } from "../support/sample-files";

let site: ExcelSite;
let sample: string;

/** Everything was read, and the report can be looked at. */
async function reported(page: Page): Promise<Page> {
  await readAll(page, sample);
  return page;
}

type Media = Parameters<Page["emulateMedia"]>[0];

const media: readonly (readonly [name: string, media: Media])[] = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["the user's own colours", { colorScheme: "dark", forcedColors: "active" }],
];

/** Office says which theme its user has; the pane takes its colours from there. */
const inTheme = (bodyBackgroundColor: string, bodyForegroundColor: string): Before =>
  withOffice({ officeTheme: { bodyBackgroundColor, bodyForegroundColor } });

const places: readonly (readonly [name: string, open: () => Promise<Page>, looks: typeof media])[] =
  [
    ["a browser", () => site.openInBrowser(), media],
    ["Excel", () => site.open(), media],
    [
      "Excel in black",
      () => site.open(undefined, [], inTheme("#262626", "#FFFFFF")),
      media.slice(1, 2),
    ],
  ];

// 683 px are 1366 at 200 %.
const widths = [320, 350, 683, 900, 1366];

/** Goes to a step as it is looked at: on the report a figure is open, in the table a unit. */
async function goTo(page: Page, step: string, width: number): Promise<void> {
  await page.click(`#step-${step}`);
  await page.waitForSelector(`#view-${step}`);
  if (step === "help") await page.waitForSelector("#guide-inside");
  if (step === "consolidate" && width >= 900) await page.waitForSelector(".units");
  if (step === "report" && (await page.locator("#opened-figure").count()) === 0) {
    await page.click("#figure-0");
    await page.waitForSelector("#opened-figure");
  }
}

if (executable === undefined) {
  test("left out: what keeps people out, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    await sampleInto(sample, "--units", "60", "--year", "2026", "--defects");
  }, 240_000);

  afterAll(() => site.close());

  describe.each(places)("in %s", (_, open, looks) => {
    let page: Page;
    beforeAll(async () => {
      page = await reported(await open());
    }, 120_000);
    afterAll(() => page.context().close());

    const cases = looks.flatMap(([name, look]) =>
      widths.map((width) => [name, width, look] as const),
    );

    test.each(cases)(
      "%s at %d px: no step keeps anybody out, and everything can be met with a finger",
      async (_name, width, look) => {
        await page.emulateMedia(look);
        await page.setViewportSize({ width, height: 768 });
        for (const step of [
          "start",
          "forms",
          "check",
          "consolidate",
          "report",
          "settings",
          "help",
        ]) {
          await goTo(page, step, width);
          expect([step, await barriers(page)]).toEqual([step, []]);
        }
      },
      120_000,
    );
  });
}
