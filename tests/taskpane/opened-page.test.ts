import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve, type Site } from "#cli/serve";
import { pane as en } from "#text/en/pane/pane";
import { pane as vi } from "#text/vi/pane/pane";
import { buildSite } from "../shipping/site-build";

const chromium = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** The opened document after eight virtual seconds: more than the five that the pane waits. */
function opened(browser: string, address: string): Promise<string> {
  const options = ["--headless", "--no-sandbox", "--virtual-time-budget=8000", "--dump-dom"];
  return new Promise((resolve, reject) => {
    execFile(browser, [...options, address], { encoding: "utf8" }, (failure, stdout) => {
      if (failure === null) resolve(stdout);
      else reject(new Error(failure.message));
    });
  });
}

const out = mkdtempSync(path.join(tmpdir(), "page-"));
const sites: Site[] = [];

const serveWithout = async (...missing: readonly string[]): Promise<string> => {
  const folder = path.join(out, `without-${String(sites.length)}`);
  cpSync(path.join(out, "pane"), folder, { recursive: true });
  for (const file of missing) rmSync(path.join(folder, file));
  const site = await serve(folder, 0);
  sites.push(site);
  return `${site.url}taskpane.html`;
};

afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
  rmSync(out, { recursive: true });
});

if (chromium === undefined) {
  test("left out: the page in a real browser, because no Chromium is installed", () => {
    expect(chromium).toBeUndefined();
  });
} else {
  beforeAll(() => {
    buildSite(out);
  }, 120_000);

  test("outside Excel the genuine office.js answers, and the page says that it is in a browser", async () => {
    const page = await opened(chromium, await serveWithout());
    expect(page).toContain(vi.mode.browser);
    expect(page).toMatch(/id="old-browser"[^>]*hidden/);
  }, 60_000);

  test("?lang=en shows the same in English", async () => {
    const page = await opened(chromium, `${await serveWithout()}?lang=en`);
    expect(page).toContain(en.mode.browser);
    expect(page).toMatch(/<html lang="en"/);
  }, 60_000);

  test("without office.js the page says so", async () => {
    const page = await opened(chromium, await serveWithout("office/office.js"));
    expect(page).toContain(vi.mode.failed);
  }, 60_000);

  test("in Excel, without the file of its client, office.js never answers and the page says so", async () => {
    const excel = "?_host_Info=Excel$Win32$16.01$vi-VN$$$$0";
    const page = await opened(
      chromium,
      (await serveWithout("office/excel-win32-16.01.js")) + excel,
    );
    expect(page).toContain(vi.mode.failed);
  }, 60_000);
}
