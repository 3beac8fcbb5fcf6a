import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve, type Site } from "#cli/serve";
import { executable, ownContexts } from "../../support/browser";
import { bundle } from "./bundle";
import { hostInfo } from "./excel-in-page";

const office = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What the genuine office.js loads in Excel on Windows in Vietnamese. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "vi-vn/office_strings.js",
];

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<script src="scenario.js"></script><script src="office/office.js"></script></head><body></body></html>`;

const out = mkdtempSync(path.join(tmpdir(), "excel-in-page-"));
const sites: Site[] = [];

const newContext = ownContexts();

/** What the page says once it says something. */
async function opened(address: string): Promise<string> {
  const page = await (await newContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.body.textContent.trim() !== "");
  return page.innerText("body");
}

afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
  rmSync(out, { recursive: true });
});

if (executable === undefined) {
  test("left out: Excel behind a real page, because no Chromium is installed", () => {
    expect(executable).toBeUndefined();
  });
} else {
  test("the genuine client for Windows, in a real browser, talks to the Excel in memory", async () => {
    await bundle(require.resolve("./scenario"), out, "scenario");
    for (const file of officeFiles) {
      mkdirSync(path.dirname(path.join(out, "office", file)), { recursive: true });
      cpSync(path.join(office, file), path.join(out, "office", file));
    }
    writeFileSync(path.join(out, "index.html"), page);
    const site = await serve(out, 0);
    sites.push(site);
    const said = JSON.parse(await opened(`${site.url}index.html${hostInfo}`)) as object;
    expect(said).toEqual({
      host: "Excel",
      newer: false,
      written: { ok: true, value: { missing: [], computesByHand: false } },
      read: {
        ok: true,
        value: [
          {
            sheet: "Số liệu",
            visibility: "visible",
            rows: [
              {
                row: 0,
                cells: [
                  { column: 0, content: { kind: "text", value: "'001" } },
                  { column: 1, content: { kind: "number", value: 2, formula: "1+1" } },
                ],
              },
              { row: 2, cells: [{ column: 2, content: { kind: "number", value: 5 } }] },
            ],
          },
        ],
      },
      told: ["C3"],
      requests: 6,
    });
  }, 120_000);
}
