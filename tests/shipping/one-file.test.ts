import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { sheetNames } from "#core/words/names";
import { pane } from "#text/vi/pane/pane";
import { gather } from "#text/vi/pane/gather";
import { runLine } from "../support/command-line";
import { executable, ownContexts } from "../support/browser";
import { dropOn, idle, type Before } from "../taskpane/excel-page";
import { sampleInto } from "../support/sample-files";

const root = path.join(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "one-file-"));
const file = path.join(out, "so-chi-tieu.html");
const pictures = path.join(root, "docs/hinh");

/** What a report holds of every unit, and what it counts. */
function figuresIn(bytes: Uint8Array): unknown {
  const report = openXlsx(bytes);
  if (!report.ok) throw new Error(report.error);
  return [sheetNames.data, sheetNames.receipts].map((name) => report.value.readGrid(name));
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ["dev/build/one-file.mjs", file], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

test("the file says in one line that it asks nobody, and names no address", () => {
  const html = readFileSync(file, "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html).not.toMatch(/(src|href)="(?!data:|#)/);
});

test("without the pictures of the guide it holds at most 1.55 million bytes", () => {
  const html = readFileSync(file, "utf8").replace(/<img src="data:[^"]*"/g, "");
  expect(Buffer.byteLength(html)).toBeLessThan(1_550_000);
});

if (executable === undefined) {
  test("left out: the file in a real browser, because none is installed (CHROME_PATH names one)", () => {
    expect(executable).toBeUndefined();
  });
} else {
  const newContext = ownContexts();

  /** A copy of the file as a double click opens it, on a computer without a network. */
  const opened = async (
    place: string = file,
    { query = "", before }: { readonly query?: string; readonly before?: Before } = {},
  ): Promise<Page> => {
    const context = await newContext({ viewport: { width: 350, height: 600 } });
    await context.setOffline(true);
    const page = await context.newPage();
    await before?.(page);
    await page.goto(`${pathToFileURL(place).href}${query}`);
    return page;
  };

  const saved = async (page: Page, button: string): Promise<Buffer> => {
    const download = page.waitForEvent("download", { timeout: 120_000 });
    await page.focus(button);
    await page.keyboard.press("Enter");
    return readFileSync(await (await download).path());
  };

  test("opened from a folder without a network it makes the report of a province of 844 forms", async () => {
    const sample = path.join(out, "tinh-mau");
    const [registry, forms] = [path.join(sample, "so-don-vi.xlsx"), path.join(sample, "nop")];
    await sampleInto(sample, "--units", "844", "--year", "2026");
    const asked: string[] = [];
    const complaints: string[] = [];
    const page = await opened(file, {
      before(fresh) {
        fresh.on("request", (request) => asked.push(request.url()));
        fresh.on("pageerror", ({ message }) => complaints.push(message));
        fresh.on("console", (said) => {
          if (said.type() === "error") complaints.push(said.text());
        });
        return Promise.resolve();
      },
    });
    await page.waitForSelector("[data-mode=browser]");
    expect(await page.locator("#damaged").count()).toBe(0);
    await page.click("#step-consolidate");
    await page.setInputFiles("#registry", registry);
    await idle(page);
    await page.fill("#year", "2026");
    await page.setInputFiles("#folder", forms);
    await page.waitForSelector("#to-report", { timeout: 180_000 });
    await idle(page);
    expect(page.workers()).toHaveLength(1);
    await page.focus("#to-report");
    await page.keyboard.press("Enter");
    const asOf = await page.inputValue("#as-of");
    const fromPage = figuresIn(await saved(page, "#save-report"));
    const line = path.join(out, "line.xlsx");
    const order = ["--registry", registry, "--plan", "ha-giang", "--year", "2026", "--as-of", asOf];
    await runLine("report", forms, ...order, "--out", line);
    expect(fromPage).toEqual(figuresIn(readFileSync(line)));
    await idle(page);
    const parts = unzipSync(await saved(page, "#save-document"));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("81,70%");
    await page.click("#step-help");
    const [guide] = await Promise.all([
      page.context().waitForEvent("page"),
      page.click(`text=${pane.help.guide}`),
    ]);
    await guide.waitForSelector("h2");
    const seen = await guide.evaluate(() =>
      [...document.images].map(({ naturalWidth }) => naturalWidth > 0),
    );
    expect(seen).toEqual(readdirSync(pictures).map(() => true));
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    await page.context().close();
  }, 300_000);

  test("a folder that is dropped on it is read in full depth", async () => {
    const sample = path.join(out, "xa");
    await sampleInto(sample, "--units", "12", "--year", "2026");
    const forms = path.join(sample, "nop");
    const [first = ""] = readdirSync(forms);
    mkdirSync(path.join(forms, "đợt hai"));
    renameSync(path.join(forms, first), path.join(forms, "đợt hai", first));
    const page = await opened();
    await page.waitForSelector("[data-mode=browser]");
    await page.click("#step-consolidate");
    await page.setInputFiles("#registry", path.join(sample, "so-don-vi.xlsx"));
    await idle(page);
    await page.fill("#year", "2026");
    await dropOn(page, "#drop-forms", [forms]);
    await page.waitForSelector("#to-report", { timeout: 60_000 });
    await idle(page);
    const told = await page.innerText("#content");
    expect(told).toMatch(/12\s+Phải nộp|Phải nộp\s+12/);
    expect(told).toMatch(/0\s+Chưa nộp|Chưa nộp\s+0/);
    await page.reload();
    await page.click("#step-consolidate");
    await page.waitForSelector(`text=${gather.computer.recalled}`);
    await page.context().close();
  }, 120_000);

  const whole = (): string => readFileSync(file, "utf8");
  const untilTold = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => {
      const told = document.getElementById("damaged");
      return told !== null && getComputedStyle(told).visibility === "visible";
    });

  const damages: readonly (readonly [what: string, copyOf: () => string | Buffer])[] = [
    ["a changed letter of the program", () => whole().replace(/(id="program">[^]{5000})./, "$1 ")],
    [
      "a changed letter of the guide",
      () => whole().replace("Hướng dẫn sử dụng</h1>", "Hướng dẩn sử dụng</h1>"),
    ],
    ["a changed style", () => whole().replace(/(id="styles"[^>]*>[^<]*)\d+px/, "$17px")],
    [
      "lost licences",
      () => whole().replace(/<script type="text\/plain" id="licences"[^]*?<\/script>/, ""),
    ],
    ["a policy that allows connections", () => whole().replace("connect-src 'none'; ", "")],
    ["the first hundredth", () => readFileSync(file).subarray(0, 18_000)],
    ["the first half", () => readFileSync(file).subarray(0, 900_000)],
    ["all but the last hundred bytes", () => readFileSync(file).subarray(0, -100)],
  ];

  describe("a copy says that it is damaged, and does not work", () => {
    // Where its own program cannot say so, the page waits some seconds for it: all are opened before the first is looked at.
    let copies: readonly Page[];

    beforeAll(async () => {
      copies = await Promise.all(
        damages.map(([, copyOf], at) => {
          const copy = copyOf();
          expect(copy).not.toEqual(whole());
          const place = path.join(out, `so-chi-tieu (${String(at)}).html`);
          writeFileSync(place, copy);
          return opened(place);
        }),
      );
    }, 60_000);

    test.each(damages.map(([what], at) => [what, at] as const))(
      "with %s",
      async (_, at) => {
        const page = copies[at];
        if (page === undefined) throw new Error("not opened");
        await untilTold(page);
        expect(await page.innerText("#damaged")).toContain(pane.damaged);
        expect(await page.locator("[data-mode]").count()).toBe(0);
        await page.context().close();
      },
      60_000,
    );
  });

  test("without threads the page does the work itself", async () => {
    const page = await opened(file, {
      query: "?sample",
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          Reflect.deleteProperty(window, "Worker");
        });
      },
    });
    await page.waitForSelector("#to-report", { timeout: 120_000 });
    expect(page.workers()).toHaveLength(0);
    expect(await page.locator("#forgetful").count()).toBe(0);
    await page.context().close();
  }, 180_000);

  test("where the browser keeps nothing one sentence says so, and the rest works", async () => {
    const page = await opened(file, {
      query: "?sample",
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          for (const name of ["localStorage", "indexedDB"]) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException("denied", "SecurityError");
              },
            });
          }
        });
      },
    });
    await page.waitForSelector("#to-report", { timeout: 120_000 });
    expect(await page.innerText("#forgetful")).toBe(gather.computer.forgetful);
    await page.context().close();
  }, 180_000);
}
