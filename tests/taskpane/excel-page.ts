import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { serve, type Site } from "#cli/serve";
import type { ExcelOfPage } from "../excel-host/page/excel-for-pane";
import { bundle } from "../excel-host/page/bundle";
import { hostInfo } from "../excel-host/page/excel-in-page";
import { buildSite } from "../shipping/site-build";
import { launched, sharedBrowser } from "../support/browser";
import { keptOpen } from "../support/kept-open";

type Kept = ReturnType<ExcelOfPage["kept"]>;

/** The built pane, and an Excel in memory to be put behind it. */
export interface ExcelSite {
  /** For what the tests of a file make; gone when it is closed. */
  readonly folder: string;
  /**
   * A pane as Excel on Windows opens it, 350 px wide, on a computer of its own; `workbook` is base64 of an .xlsx, `kept`
   * what a pane has kept in it before.
   */
  readonly open: (workbook?: string, kept?: Kept, before?: Before) => Promise<Page>;
  /** The same site as a browser opens it, without any Excel. */
  readonly openInBrowser: (before?: Before) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** What is done with a page before anything is opened in it. */
export type Before = (page: Page) => Promise<void>;

/** office.js of the genuine client says these things of where it runs. */
export const withOffice =
  (context: Readonly<Record<string, unknown>>): Before =>
  (page) =>
    page
      .addInitScript((told) => {
        let library: object | undefined;
        const own = Object.fromEntries(
          Object.entries(told).map(([key, value]) => [key, { value }]),
        );
        const read = (target: object, key: PropertyKey): unknown => {
          const value: unknown = Reflect.get(target, key);
          if (key !== "context" || typeof value !== "object" || value === null) return value;
          return Object.create(value, own);
        };
        Object.defineProperty(window, "Office", {
          configurable: true,
          get: () => library && new Proxy(library, { get: read }),
          set(value: object) {
            library = value;
          },
        });
      }, context)
      .then(() => undefined);

interface ServedPane {
  readonly site: Site;
  /** The script that puts an Excel behind the pane. */
  readonly excel: string;
}

async function served(folder: string): Promise<ServedPane> {
  await bundle(require.resolve("../excel-host/page/excel-for-pane"), folder, "excel-for-pane");
  const site = await serve(path.join(folder, "pane"), 0);
  return { site, excel: path.join(folder, "excel-for-pane.js") };
}

/** Built and served once for the test files that a process runs. */
export const sharedPane = keptOpen(
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pane-"));
    buildSite(folder);
    return { folder, ...(await served(folder)) };
  },
  async ({ folder, site }) => {
    await site.close();
    rmSync(folder, { recursive: true });
  },
);

/** `more` are words for a browser of its own. */
export async function excelSite(more: readonly string[] = []): Promise<ExcelSite> {
  const pane = await sharedPane();
  if (more.length === 0) return siteOf(pane);
  const browser = await launched(more);
  const site = siteOf(pane, () => Promise.resolve(browser));
  return { ...site, close: () => site.close().then(() => browser.close()) };
}

/** The same for a pane that was built into this folder. */
export async function siteBuiltInto(folder: string): Promise<ExcelSite> {
  const pane = await served(folder);
  const site = siteOf(pane);
  return { ...site, close: () => site.close().then(() => pane.site.close()) };
}

function siteOf({ site, excel }: ServedPane, browserOf = sharedBrowser): ExcelSite {
  const folder = mkdtempSync(path.join(tmpdir(), "excel-pane-"));
  const contexts: BrowserContext[] = [];
  const emptyPage = async (before?: Before): Promise<Page> => {
    const browser = await browserOf();
    const context = await browser.newContext({ viewport: { width: 350, height: 600 } });
    contexts.push(context);
    const page = await context.newPage();
    await before?.(page);
    return page;
  };
  return {
    folder,
    async openInBrowser(before) {
      const page = await emptyPage(before);
      await page.goto(`${site.url}taskpane.html`);
      await page.waitForSelector("[data-mode=browser]");
      return page;
    },
    async open(workbook, kept = [], before) {
      const page = await emptyPage(before);
      if (workbook !== undefined) {
        await page.addInitScript((given) => {
          window.workbookToOpen = given;
        }, workbook);
      }
      await page.addInitScript((given) => {
        window.keptToOpen = given;
      }, kept);
      await page.addInitScript({ path: excel });
      await page.goto(`${site.url}taskpane.html${hostInfo}`);
      await page.waitForSelector("[data-mode=excel]");
      // The first looks at the workbook are over.
      await page.waitForFunction(() => window.excelOfPage.requests() >= 3);
      return page;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

export const idle = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector(".job") === null);
};

/** Drops files or folders of the disk on an element, as a person does with the mouse. */
export async function dropOn(page: Page, selector: string, paths: readonly string[]) {
  const zone = page.locator(selector);
  await zone.scrollIntoViewIfNeeded();
  const box = await zone.boundingBox();
  if (box === null) throw new Error(`${selector} is not seen`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const devtools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, ...at, data });
  }
  await devtools.detach();
}
