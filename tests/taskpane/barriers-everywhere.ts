import type { Page } from "playwright-core";
import { stepNames } from "#text/vi/pane/steps";
import { executable } from "../support/browser";
import type { ExcelSite } from "./excel-page";
import { barriers } from "./barriers";
import { readAll, siteWithSample } from "./all-read";

type Media = Parameters<Page["emulateMedia"]>[0];

/** The colours of a computer. */
export const media: readonly (readonly [name: string, media: Media])[] = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["the user's own colours", { colorScheme: "dark", forcedColors: "active" }],
];

/** Where the pane is open, and in which colours it is looked at there. */
interface Place {
  readonly name: string;
  readonly open: (site: ExcelSite) => Promise<Page>;
  readonly looks: typeof media;
}

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

/** Every step at every width keeps nobody out. Each place is a test file of its own: both together take long. */
export function keepNobodyOut(places: readonly Place[]): void {
  if (executable === undefined) {
    test("left out: what keeps people out, because no browser is installed (CHROME_PATH names one)", () => {
      expect(executable).toBeUndefined();
    });
    return;
  }
  let site: ExcelSite;
  let sample: string;

  beforeAll(async () => {
    ({ site, sample } = await siteWithSample());
  }, 240_000);

  afterAll(() => site.close());

  describe.each(places)("in $name", ({ open, looks }) => {
    let page: Page;
    beforeAll(async () => {
      page = await open(site);
      await readAll(page, sample);
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
        for (const step of stepNames) {
          await goTo(page, step, width);
          expect([step, await barriers(page)]).toEqual([step, []]);
        }
      },
      120_000,
    );
  });
}
