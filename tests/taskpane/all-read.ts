import path from "node:path";
import type { Page } from "playwright-core";
import { dropOn, idle } from "./excel-page";
import { fillIn, mouse } from "./hands";

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
