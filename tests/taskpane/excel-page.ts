import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { serve, type Site } from "#cli/serve";
import type { ExcelOfPage } from "../excel-host/page/excel-for-pane";
import { bundle } from "../excel-host/page/bundle";
import { hostInfo } from "../excel-host/page/excel-in-page";
import { buildSite } from "../shipping/site-build";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of this computer; undefined where there is none. */
export const executable =
  process.env["CHROME_PATH"] ??
  names
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
    .find((found) => found !== "");

type Kept = ReturnType<ExcelOfPage["kept"]>;

/** The built pane, and an Excel in memory to be put behind it. */
export interface ExcelSite {
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

export async function excelSite(
  executablePath: string,
  more: readonly string[] = [],
): Promise<ExcelSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "excel-pane-"));
  buildSite(folder);
  const site = await siteOf(folder, executablePath, more);
  return {
    ...site,
    async close() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same for a pane that was built into this folder. */
export async function siteOf(
  folder: string,
  executablePath: string,
  more: readonly string[] = [],
): Promise<ExcelSite> {
  await bundle(require.resolve("../excel-host/page/excel-for-pane"), folder, "excel-for-pane");
  const site: Site = await serve(path.join(folder, "pane"), 0);
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", ...more],
  });
  const emptyPage = async (before?: Before): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 350, height: 600 } });
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
      await page.addInitScript({ path: path.join(folder, "excel-for-pane.js") });
      await page.goto(`${site.url}taskpane.html${hostInfo}`);
      await page.waitForSelector("[data-mode=excel]");
      // The first looks at the workbook are over.
      await page.waitForFunction(() => window.excelOfPage.requests() >= 3);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
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
