import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { serve } from "#cli/serve";
import { stepNames, steps } from "#text/vi/pane/steps";
import { steps as en } from "#text/en/pane/steps";
import { returnVi } from "#text/vi/return";
import { addMissing } from "#taskpane/surroundings/older-engines";
import { lateFeatures } from "./engines";
import { laterLanguage } from "./language-level";
import { executable } from "../support/browser";
import { idle, siteBuiltInto, type ExcelSite } from "../taskpane/excel-page";
import { loadedScripts } from "./loaded-scripts";
import { buildSite, builtPane } from "./site-build";
import { fillIn } from "../taskpane/hands";
import { sampleInto } from "../support/sample-files";

const root = path.join(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "site-"));
const site = path.join(out, "pane");
const url = "https://may-chu.example/so-chi-tieu";

const built = (file: string): string => readFileSync(path.join(site, file), "utf8");
const files = (): string[] => readdirSync(site, { recursive: true, encoding: "utf8" });
const ownScripts = (): string[] => files().filter((file) => /^[^/\\]+\.(js|css|html)$/.test(file));
const bundles = (): string[] => files().filter((file) => /^[\w-]+\.\w{8}\.js$/.test(file));
/**
 * Thousands of bytes. The aims are 60 without the .xlsx part and 130 with it (docs/performance.md says which are met);
 * what is above them must not grow.
 */
const stepLimits = {
  opened: 60,
  consolidated: 152,
  downloaded: 260,
  openedInExcel: 60,
  consolidatedInExcel: 161,
  writtenInExcel: 238,
};

const sha256 = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");

beforeAll(() => {
  buildSite(out, "--env", `url=${url}/`);
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

test.each([
  ["office.js", "dist/office.js"],
  ["o15apptofilemappingtable.js", "dist/o15apptofilemappingtable.js"],
  ["excel-win32-16.01.js", "dist/excel-win32-16.01.js"],
  ["excel-web-16.00.js", "dist/excel-web-16.00.js"],
  ["excel-mac-16.00.js", "dist/excel-mac-16.00.js"],
  ["excel-ios-16.00.js", "dist/excel-ios-16.00.js"],
  ["vi-vn/office_strings.js", "dist/vi-vn/office_strings.js"],
  ["en-us/office_strings.js", "dist/en-us/office_strings.js"],
  ["LICENSE.md", "LICENSE.md"],
])("office/%s is Microsoft's file, byte for byte", (shipped, original) => {
  const given = path.join(root, "node_modules/@microsoft/office-js", original);
  expect(sha256(path.join(site, "office", shipped))).toBe(sha256(given));
});

test("nothing of our own names an address outside the site", () => {
  expect(ownScripts().length).toBeGreaterThan(5);
  // Without a scheme only between quotation marks: the end of a pattern looks the same.
  const remote = /(https?:|wss?:|["'`])\/\/[\w-]+(\.[\w-]+)+/g;
  // Names of XML languages look like addresses; nothing is fetched from them.
  const languages =
    /^http:\/\/(www\.w3\.org|purl\.(oclc\.)?org|schemas\.(openxmlformats|microsoft)\.(org|com))$/;
  const named = ownScripts().flatMap((file) => built(file).match(remote) ?? []);
  expect(named.filter((address) => !languages.test(address))).toEqual([]);
});

test("the bundle needs no later language than ES2019, and no eval", () => {
  expect(bundles().length).toBeGreaterThan(1);
  for (const file of bundles()) {
    expect(laterLanguage(built(file), 2019)).toBeNull();
    expect(built(file)).not.toMatch(/\beval\(|new Function\(/);
  }
});

test("no script uses what the oldest engines lack: Safari 15, Chrome 87 (WebView2 of 2021)", () => {
  const found = bundles().flatMap((file) =>
    lateFeatures(built(file)).map((feature) => [feature, isAllowed(feature, built(file))] as const),
  );
  expect(found.filter(([, allowed]) => !allowed)).toEqual([]);
  // It looks where it must: the library of .docx files has such a pattern, in a function that is never called.
  expect(found.map(([feature]) => feature)).toContain("lookbehind (?<=");
});

/** Asked for before it is used, or in a part of a library that nothing calls. */
function isAllowed(feature: string, script: string): boolean {
  if (feature === "lookbehind (?<=")
    return script.includes("patchDetector") || script.includes("w:document");
  if (feature === "CompressionStream") return script.includes("typeof CompressionStream");
  return feature === "requestIdleCallback" && /"requestIdleCallback"\s*in\s/.test(script);
}

test.each([
  ["/(?<=a)b/", "lookbehind (?<="],
  ["new RegExp('(?<!a)b')", "lookbehind (?<!"],
  ["new RegExp(`(?<=${a})b`)", "lookbehind (?<="],
  ["a.findLast(b)", "findLast"],
  ["structuredClone(a)", "structuredClone"],
  ["Object.hasOwn(a, b)", "hasOwn"],
  ["new DecompressionStream('gzip')", "DecompressionStream"],
])("a late feature would be noticed: %s", (script, feature) => {
  expect(lateFeatures(script)).toEqual([feature]);
});

test("a method that old engines lack is added before anything else runs, on the page and in the thread", () => {
  expect(lateFeatures("[1].at(-1)")).toEqual([]);
  const prototype: { readonly length: number; at?: (index: number) => unknown } = { length: 2 };
  addMissing(prototype);
  const list = Object.assign(Object.create(prototype) as typeof prototype, { 0: "a", 1: "b" });
  expect([list.at?.(-1), list.at?.(0), list.at?.(2)]).toEqual(["b", "a", undefined]);
  for (const file of ["open-page.ts", "engine/worker.ts"]) {
    const source = readFileSync(path.join(root, "src/taskpane", file), "utf8");
    expect(source).toMatch(/^import "(?:\.|#taskpane)\/surroundings\/older-engines";/u);
  }
});

test("a later language would be noticed", () => {
  expect(laterLanguage("a?.b", 2019)).not.toBeNull();
});

test("the pages of the manifest and of the root are the same, without a script or style of their own", () => {
  expect(built("index.html")).toBe(built("taskpane.html"));
  expect(built("index.html")).not.toMatch(/<script(?![^>]* src=)|<style|\bstyle=|\bon\w+=/);
});

test("the old-browser script and office.js come before the bundle", () => {
  const order = [...built("index.html").matchAll(/<script[^>]*src="?([\w./-]+)/g)].map(
    ([, src]) => src,
  );
  expect(order).toEqual([
    "old-browser.js",
    "office/office.js",
    expect.stringMatching(/^shared\./),
    expect.stringMatching(/^main\./),
  ]);
});

test("the page's own policy is the one that the server sends", async () => {
  const running = await serve(site, 0);
  const sent = (await fetch(running.url)).headers.get("content-security-policy");
  await running.close();
  expect(sent).not.toBeNull();
  expect(built("index.html")).toContain(`content="${String(sent)}"`);
});

test("the manifest carries the site's address and no other", () => {
  const addresses = built("manifest.xml").match(/DefaultValue="https:[^"]*/g) ?? [];
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(address).toContain(`"${url}/`);
  expect(built("manifest.xml")).not.toContain("localhost:3000/");
});

test("every file that the manifest names is in the site", () => {
  const named = built("manifest.xml").match(/(?<=so-chi-tieu\/)[\w./-]+/g) ?? [];
  expect(named).toContain("taskpane.html");
  expect(files()).toEqual(expect.arrayContaining([...new Set(named)]));
});

test("the product's licence goes with the site", () => {
  expect(built("licences.txt")).toMatch(/^so-chi-tieu .*MIT/);
});

test.each(["http://may-chu.example", "may-chu.example", "https://a.example/?x=1", "https://"])(
  "%s as the site's address is refused with one sentence",
  (address) => {
    const { status, stderr } = builtPane(`${out}/refused`, "--env", `url=${address}`);
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/^--env url=.*: not an https address\. Give .*\.$/);
  },
);

test("marking and repairing workbooks is in a bundle of its own, which nothing loads before it is asked for", () => {
  const marking = bundles().filter((file) => built(file).includes(returnVi.closing));
  expect(marking).toHaveLength(1);
  const [engine = ""] = bundles().filter((file) => built(file).includes("createEngine:"));
  expect(engine).not.toBe("");
  expect(marking).not.toContain(engine);
  expect(marking[0]).not.toMatch(/^main\./);
});

test("the library of text documents is in one bundle, which nothing loads before a document is asked for", () => {
  const writing = bundles().filter((file) => built(file).includes("w:document"));
  expect(writing).toHaveLength(1);
  expect(built(writing[0] ?? "")).not.toContain("createEngine:");
  expect(writing[0]).not.toMatch(/^main\./);
});

if (executable === undefined) {
  test("left out: what each step loads, because no browser is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  describe("what a step of the main job loads, compressed, is no more than its share", () => {
    let shown: ExcelSite;
    let sample: string;
    beforeAll(async () => {
      shown = await siteBuiltInto(out);
      sample = path.join(out, "s");
      await sampleInto(sample, "--units", "6", "--year", "2026");
    }, 120_000);
    afterAll(() => shown.close());

    /** The registry and every form are given; the report is one press away. */
    async function consolidated(page: Page): Promise<void> {
      await page.click("#step-consolidate");
      await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
      await idle(page);
      await fillIn(page, "#year", "2026");
      await page.setInputFiles("#folder", path.join(sample, "nop"));
      await page.waitForSelector("#to-report");
      await idle(page);
      await page.click("#to-report");
    }

    test("in a browser: opened, consolidated and shown, downloaded", async () => {
      const scripts = loadedScripts(site);
      const page = await shown.openInBrowser(scripts.listen);
      for (const step of stepNames) await page.click(`#step-${step}`);
      expect(scripts.above(stepLimits.opened)).toBeNull();
      await consolidated(page);
      await page.waitForSelector("#save-report");
      expect(scripts.above(stepLimits.consolidated)).toBeNull();
      const download = page.waitForEvent("download");
      await page.click("#save-report");
      await download;
      expect(scripts.above(stepLimits.downloaded)).toBeNull();
      expect(scripts.names().filter((file) => /english|docx|sample/.test(file))).toEqual([]);
    }, 120_000);

    test("in Excel: opened, consolidated and shown, written", async () => {
      const scripts = loadedScripts(site);
      const page = await shown.open(undefined, [], scripts.listen);
      expect(scripts.above(stepLimits.openedInExcel)).toBeNull();
      await consolidated(page);
      await page.waitForSelector("#put-report");
      expect(scripts.above(stepLimits.consolidatedInExcel)).toBeNull();
      await page.click("#put-report");
      await page.waitForFunction(() => window.excelOfPage.seen().length === 10);
      await idle(page);
      expect(scripts.above(stepLimits.writtenInExcel)).toBeNull();
      // The library that packs .xlsx has no part in it.
      expect(scripts.names().filter((file) => file.includes("xlsx"))).toEqual([]);
    }, 120_000);

    test("whoever speaks English gets every part in English, and Vietnamese again", async () => {
      const page = await shown.openInBrowser();
      await page.click("#switch-language");
      await page.waitForSelector(`text=${en.steps.report}`);
      await consolidated(page);
      for (const [press, file] of [
        ["save-report", "xlsx"],
        ["save-document", "docx"],
      ] as const) {
        const download = page.waitForEvent("download");
        await page.click(`#${press}`);
        expect((await download).suggestedFilename()).toContain(file);
        await idle(page);
      }
      await page.click("#look");
      await page.waitForSelector("#sheet");
      await idle(page);
      await page.click("#list-figures");
      await page.fill("#figures-text", "120/240 (51%)");
      await page.click("#check-text");
      await page.waitForSelector("#figures li");
      expect(await page.textContent("#figures")).toContain("line 1: 120/240");
      expect(await page.textContent("#figures")).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
      await page.click("#switch-language");
      await page.waitForSelector(`text=${steps.steps.report}`);
      await idle(page);
      expect(await page.textContent("h2")).toBe(steps.steps.report);
    }, 120_000);

    test("a part that cannot be loaded is a mistake with a sentence, and the next press finds it", async () => {
      const page = await shown.openInBrowser((opened) => loadedScripts(site).listen(opened));
      await consolidated(page);
      const part = /\/engine-report\.\w+\.js$/;
      await page.context().route(part, (route) => route.abort());
      await page.click("#save-report");
      await page.waitForSelector(`text=${steps.complaints.bug}`);
      await idle(page);
      await page.context().unroute(part);
      const download = page.waitForEvent("download");
      await page.click("#save-report");
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    }, 120_000);
  });
}
