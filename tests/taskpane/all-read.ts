import path from "node:path";
import type { Page } from "playwright-core";
import { sampleInto } from "../support/sample-files";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { fillIn, mouse } from "./hands";

/** The built pane, and beside it a sample in which something is wrong with some forms. */
export async function siteWithSample(): Promise<{
  readonly site: ExcelSite;
  readonly sample: string;
}> {
  const site = await excelSite();
  const sample = path.join(site.folder, "s");
  await sampleInto(sample, "--units", "60", "--year", "2026", "--defects");
  return { site, sample };
}

/** The sample in a folder is given as a person gives it, all at once, and was read: the report can be looked at. */
export async function readAll(page: Page, sample: string): Promise<void> {
  await mouse.press(page, "#step-consolidate");
  await fillIn(page, "#year", "2026");
  await dropOn(page, "#drop-forms", [
    path.join(sample, "nop"),
    path.join(sample, "so-don-vi.xlsx"),
    path.join(sample, "bao-cao-nam-truoc.xlsx"),
  ]);
  await page.waitForSelector("#to-report");
  await idle(page);
}
