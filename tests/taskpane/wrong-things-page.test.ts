import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { giving as text } from "#text/vi/pane/giving";
import { steps } from "#text/vi/pane/steps";
import { executable } from "../support/browser";
import { dropOn, excelSite, idle, type ExcelSite } from "./excel-page";
import { fillIn } from "./hands";
import { sampleInto } from "../support/sample-files";

let site: ExcelSite;
let sample: string;
let mixed: string;

const registry = (): string => path.join(sample, "so-don-vi.xlsx");
const nop = (): readonly string[] =>
  readdirSync(path.join(sample, "nop"))
    .sort()
    .map((name) => path.join(sample, "nop", name));

async function atConsolidate(page: Page): Promise<Page> {
  await page.click("#step-consolidate");
  return page;
}

async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  if ((await page.locator("#close-notice").count()) > 0) await page.click("#close-notice");
  await dropOn(page, "#drop-forms", paths);
  await page.waitForSelector(".notice");
  await idle(page);
}

const notice = (page: Page): Promise<string | null> => page.textContent(".notice p");

/** What the list of files says of each, and of many of one kind at once. */
async function filesSaid(page: Page): Promise<string> {
  await page.click("#list-files");
  await page.waitForSelector("details:has(> #list-files) ul", { state: "attached" });
  return (await page.locator("details:has(> #list-files)").innerText()).replace(/\s+/gu, " ");
}

if (executable === undefined) {
  test("left out: wrong things dropped in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  beforeAll(async () => {
    site = await excelSite();
    sample = path.join(site.folder, "s");
    await sampleInto(sample, "--units", "20", "--year", "2026");
    mixed = path.join(site.folder, "lan-lon");
    mkdirSync(mixed);
    for (let photo = 10; photo < 35; photo += 1)
      writeFileSync(path.join(mixed, `IMG_${String(photo)}.jpg`), "anh");
    writeFileSync(path.join(mixed, "nop.rar"), "Rar!");
    writeFileSync(path.join(mixed, "cong-van.docx"), "PK");
    const inside = Object.fromEntries(
      nop()
        .slice(0, 3)
        .map((file) => [`huyen/${path.basename(file)}`, new Uint8Array(readFileSync(file))]),
    );
    writeFileSync(path.join(mixed, "huyen.zip"), zipSync(inside));
  }, 240_000);

  afterAll(() => site.close());

  const places = [
    ["a browser", () => site.openInBrowser()],
    ["Excel", () => site.open()],
  ] as const;

  test.each(places)(
    "in %s: photos, .rar and .docx are told once each with what to do, and forms out of a .zip count",
    async (_, open) => {
      const page = await atConsolidate(await open());
      await page.setInputFiles("#registry", registry());
      await idle(page);
      await drop(page, mixed);
      expect(await notice(page)).toBe(
        `${steps.job.read("30")} ${text.given.notCounted("27")} ${text.given.taken(`${text.given.plan("Hà Giang (tỉnh)")}, cả năm 2026`)}`,
      );
      const said = await filesSaid(page);
      expect(said).toContain(text.alikeFiles("26"));
      expect(said.match(/Tên tệp không có đuôi \.xlsx/gu)).toHaveLength(1);
      expect(said).toContain("nop.rar Tệp nén chưa được giải nén");
      expect(await page.locator(".counts > div:nth-child(2) dd").textContent()).toBe("3");
    },
    120_000,
  );

  test("a folder before its registry is kept and waits for it, wherever the registry is given", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    await drop(page, path.join(sample, "nop"));
    expect(await notice(page)).toContain(text.given.registryWanted);
    expect(await filesSaid(page)).toContain(text.given.waiting);
    expect(await page.textContent("details:has(> #list-files)")).not.toContain("không có trong sổ");
    await drop(page, registry());
    await page.waitForSelector("#to-report");
    expect(await page.locator(".counts > div:nth-child(2) dd").textContent()).toBe("20");
  }, 120_000);

  test("a form on the field of the registry is taken as the form that it is", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    await page.setInputFiles("#registry", nop()[0] ?? "");
    await page.waitForSelector("#list-files");
    expect(await notice(page)).toContain(text.given.registryWanted);
    await page.setInputFiles("#registry", registry());
    await page.waitForSelector("#to-report");
    expect(await page.textContent(".given")).toContain("so-don-vi.xlsx");
  }, 120_000);

  test("forms of another year: one press takes what they state", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    await page.selectOption("#plan", "di-linh");
    await fillIn(page, "#year", "2025");
    await drop(page, registry(), path.join(sample, "nop"));
    await page.click("#take-proposal");
    await idle(page);
    expect(await page.inputValue("#plan")).toBe("ha-giang");
    expect(await page.inputValue("#year")).toBe("2026");
    expect(await page.locator(".counts > div:nth-child(2) dd").textContent()).toBe("20");
    await page.click("#undo-last");
    await idle(page);
    expect(await page.inputValue("#plan")).toBe("di-linh");
  }, 120_000);

  test("what forms state is proposed beside the table too, where what was given is folded", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.selectOption("#plan", "ha-giang");
    await fillIn(page, "#year", "2025");
    await drop(page, registry(), path.join(sample, "nop"));
    await page.waitForSelector(".units");
    expect(await page.locator("#plan").count()).toBe(0);
    await page.click("#take-proposal");
    await idle(page);
    expect(await page.locator("#take-proposal").count()).toBe(0);
    expect(Number(await page.textContent("#count-rejected strong"))).toBeLessThan(20);
  }, 120_000);

  test("a mistake that every row of a registry has is told once, with how often", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    const rows = Array.from(
      { length: 60 },
      (_, at) => `${String(at)},Đơn vị ${String(at)},,xx,,,,`,
    );
    const lines = ["Mã,Tên,Mã cấp trên,Cấp,Loại hình,LLVT,TCCSĐ,Nộp báo cáo", ...rows];
    const file = path.join(site.folder, "so.csv");
    writeFileSync(file, lines.join("\n"));
    await page.setInputFiles("#registry", file);
    await page.waitForSelector("[role=alert] summary");
    await idle(page);
    expect(await page.locator("[role=alert] summary").first().textContent()).toBe(text.alike("60"));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(3000);
  }, 120_000);

  test("last year's report is taken away again, and comes back with one press", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    await drop(page, registry(), path.join(sample, "bao-cao-nam-truoc.xlsx"));
    await page.click("#remove-previous");
    await idle(page);
    expect(await page.textContent(".given")).not.toContain("bao-cao-nam-truoc.xlsx");
    await page.click("#undo");
    await page.waitForSelector("#remove-previous");
    expect(await page.textContent(".given")).toContain("bao-cao-nam-truoc.xlsx");
  }, 120_000);

  test("the registry given again keeps the forms and what was explained", async () => {
    const page = await atConsolidate(await site.openInBrowser());
    await drop(page, registry(), path.join(sample, "nop"));
    await page.waitForSelector("#to-report");
    await page.click("#list-asked");
    await page.focus("textarea >> nth=0");
    await page.keyboard.type("Đã rà soát");
    await page.keyboard.press("Tab");
    await idle(page);
    await page.setInputFiles("#registry", registry());
    await page.waitForSelector(".job", { state: "attached", timeout: 1000 }).catch(() => null);
    await idle(page);
    expect(await page.locator(".counts > div:nth-child(2) dd").textContent()).toBe("20");
    expect(await page.inputValue("textarea >> nth=0")).toBe("Đã rà soát");
  }, 120_000);

  test("in Excel the check says nothing against a workbook that has no form", async () => {
    const page = await site.open();
    await page.click("#step-check");
    await page.waitForSelector("#view-check");
    expect(await page.textContent("#view-check")).not.toContain("không còn dòng tiêu đề");
  }, 60_000);
}
