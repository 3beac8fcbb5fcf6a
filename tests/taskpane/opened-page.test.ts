import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve, type Site } from "#cli/serve";
import { pane as en } from "#text/en/pane/pane";
import { pane as vi } from "#text/vi/pane/pane";
import { executable, ownContexts } from "../support/browser";
import { sharedPane } from "./excel-page";

const newContext = ownContexts();

/** The opened document eight seconds later by its own clock: more than the five that the pane waits. */
async function opened(address: string): Promise<string> {
  const context = await newContext();
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.clock.runFor(8000);
  return page.content();
}

const out = mkdtempSync(path.join(tmpdir(), "page-"));
const sites: Site[] = [];

const serveWithout = async (...missing: readonly string[]): Promise<string> => {
  const folder = path.join(out, `without-${String(sites.length)}`);
  cpSync(path.join((await sharedPane()).folder, "pane"), folder, { recursive: true });
  for (const file of missing) rmSync(path.join(folder, file));
  const site = await serve(folder, 0);
  sites.push(site);
  return `${site.url}taskpane.html`;
};

afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
  rmSync(out, { recursive: true });
});

if (executable === undefined) {
  test("left out: the page in a real browser, because no Chromium is installed", () => {
    expect(executable).toBeUndefined();
  });
} else {
  test("outside Excel the genuine office.js answers, and the page says that it is in a browser", async () => {
    const page = await opened(await serveWithout());
    expect(page).toContain(vi.mode.browser);
    expect(page).toMatch(/id="old-browser"[^>]*hidden/);
  }, 60_000);

  test("?lang=en shows the same in English", async () => {
    const page = await opened(`${await serveWithout()}?lang=en`);
    expect(page).toContain(en.mode.browser);
    expect(page).toMatch(/<html lang="en"/);
  }, 60_000);

  test("without office.js the page says so", async () => {
    const page = await opened(await serveWithout("office/office.js"));
    expect(page).toContain(vi.mode.failed);
  }, 60_000);

  test("in Excel, without the file of its client, office.js never answers and the page says so", async () => {
    const excel = "?_host_Info=Excel$Win32$16.01$vi-VN$$$$0";
    const page = await opened((await serveWithout("office/excel-win32-16.01.js")) + excel);
    expect(page).toContain(vi.mode.failed);
  }, 60_000);
}
