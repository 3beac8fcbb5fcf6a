import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { changedWorkbook } from "../support/changed-workbook";
import { runLine, temporaryFolder } from "../support/command-line";
import { fieldFile, fieldFiles } from "../support/field-files";

const at = temporaryFolder();
const registry = join(__dirname, "../fixtures/field/so-don-vi.xlsx");
const common = ["--registry", registry, "--plan", "ha-giang", "--year", "2026"];
const [form] = fieldFiles("field/good");
if (form === undefined) throw new Error("no form");

const contentOf = (file: string): string => readFileSync(file).toString("base64");

beforeAll(() => {
  mkdirSync(at("nop"));
  for (const { name, bytes } of fieldFiles("field/good")) writeFileSync(at("nop", name), bytes);
  copyFileSync(registry, at("so.xlsx"));
  writeFileSync(at("cong-van.docx"), "PK\u0003\u0004 no workbook");
  writeFileSync(at("ghi-chu.txt"), "ghi chú");
});

const report = (...more: readonly string[]) => runLine("report", at("nop"), ...common, ...more);

describe("no command writes over what is read, or over a file of another kind", () => {
  const nop = (name: string): string => at("nop", name);
  test.each<readonly [string, () => Promise<{ code: number; err: string }>, string]>([
    ["a submission, by --out", () => report("--out", nop(form.name)), nop(form.name)],
    [
      "a submission, by --json",
      () => report("--out", at("x.xlsx"), "--json", nop(form.name)),
      nop(form.name),
    ],
    [
      "a submission, by --docx",
      () => report("--out", at("x.xlsx"), "--docx", nop(form.name)),
      nop(form.name),
    ],
    [
      "the registry",
      () =>
        runLine(
          "report",
          at("nop"),
          ...[
            "--registry",
            at("so.xlsx"),
            "--plan",
            "ha-giang",
            "--year",
            "2026",
            "--out",
            at("so.xlsx"),
          ],
        ),
      at("so.xlsx"),
    ],
    ["another registry", () => report("--out", at("so.xlsx")), at("so.xlsx")],
    ["a letter", () => report("--out", at("cong-van.docx")), at("cong-van.docx")],
    [
      "notes, by --json",
      () => report("--out", at("x.xlsx"), "--json", at("ghi-chu.txt")),
      at("ghi-chu.txt"),
    ],
    [
      "a form, by export",
      () => runLine("export", at("nop"), ...common, "--out", at("so.csv")),
      at("so.csv"),
    ],
    [
      "the form itself, by difference",
      () => runLine("difference", nop(form.name), nop(form.name), "--out", nop(form.name)),
      nop(form.name),
    ],
    [
      "a form, by plan export",
      () => runLine("plan", "export", "ha-giang", "--out", nop(form.name)),
      nop(form.name),
    ],
    [
      "a form, by check --json",
      () => runLine("check", nop(form.name), "--json", nop(form.name)),
      nop(form.name),
    ],
  ])("%s", async (_, run, file) => {
    if (file === at("so.csv")) copyFileSync(registry, file);
    const before = contentOf(file);
    const { code, err } = await run();
    expect([code, contentOf(file) === before]).toEqual([2, true]);
    expect(err).not.toBe("");
  });

  test.each([
    ["--docx", "r.xlsx"],
    ["--json", "r.xlsx"],
    ["--json", "./r.xlsx"],
    ["--json", "R.xlsx"],
  ])("two outputs of one name: %s %s", async (option, name) => {
    const { code } = await report("--out", at("r.xlsx"), option, at(name));
    expect([code, existsSync(at("r.xlsx"))]).toEqual([2, false]);
  });
});

describe("a report is written over its earlier one, and never over sentences that cannot be read", () => {
  const kept = fieldFile("faults/keep-lost").bytes;

  test("its own sentences go into the new one", async () => {
    writeFileSync(at("k.xlsx"), kept);
    const { code } = await report("--out", at("k.xlsx"));
    expect(code).toBeLessThan(2);
    expect(contentOf(at("k.xlsx"))).not.toBe(Buffer.from(kept).toString("base64"));
  });

  test.each<readonly [string, Uint8Array]>([
    ["cut", kept.slice(0, 2000)],
    [
      "with its sheet renamed",
      changedWorkbook(kept, "xl/workbook.xml", (xml) =>
        xml.replace('name="Báo cáo"', 'name="Bản 2"'),
      ),
    ],
  ])("%s it is left as it is, in one sentence", async (_, bytes) => {
    writeFileSync(at("k.xlsx"), bytes);
    const { code, err } = await report("--out", at("k.xlsx"));
    expect([code, contentOf(at("k.xlsx"))]).toEqual([2, Buffer.from(bytes).toString("base64")]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("không đọc được báo cáo đang có");
  });
});

describe("template", () => {
  test("leaves what was filled alone and says so; blank forms are written anew", async () => {
    expect((await runLine("template", ...common, "--out", at("bieu"))).code).toBe(0);
    const blanks = readdirSync(at("bieu")).sort();
    const [first = "", second = ""] = blanks;
    writeFileSync(at("bieu", first), form.bytes);
    writeFileSync(at("bieu", second), "không phải biểu");
    const { code, out } = await runLine("template", ...common, "--out", at("bieu"));
    expect(code).toBe(0);
    expect(out).toContain(`Giữ nguyên 2 tệp`);
    expect(out).toContain(first);
    expect(contentOf(at("bieu", first))).toBe(Buffer.from(form.bytes).toString("base64"));
    expect(readFileSync(at("bieu", second), "utf8")).toBe("không phải biểu");
  });
});

test("a repair never takes the place of another submission", async () => {
  mkdirSync(at("sua"));
  const spoilt = changedWorkbook(form.bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<c r="F10"[^>]*><f>.*?<\/f><v>.*?<\/v><\/c>/u, '<c r="F10"><v>1</v></c>'),
  );
  writeFileSync(at("sua", "a.xlsx"), spoilt);
  writeFileSync(at("sua", "a (1).xlsx"), form.bytes);
  await runLine("check", at("sua", "a.xlsx"), "--repair", "--out", at("sua"));
  expect(contentOf(at("sua", "a.xlsx"))).toBe(Buffer.from(spoilt).toString("base64"));
  expect(contentOf(at("sua", "a (1).xlsx"))).toBe(Buffer.from(form.bytes).toString("base64"));
  expect(existsSync(at("sua", "a (2).xlsx"))).toBe(true);
});

test("each return pack holds the workbook of its own unit, though the files and folders are called alike", async () => {
  const folders = ["xaA", "xaB"].map((each) =>
    join(__dirname, "../fixtures/faults/return-mixup", each, "nop"),
  );
  const line = [
    "--registry",
    join(__dirname, "../fixtures/faults/so/so-don-vi-12.xlsx"),
    "--plan",
    "ha-giang",
    "--year",
    "2026",
  ];
  await runLine("return", ...folders, ...line, "--as-of", "20/12/2026", "--out", at("tra"));
  const packs = unzipSync(new Uint8Array(readFileSync(at("tra", "tra-lai.zip"))));
  const units = Object.entries(packs).flatMap(([name, bytes]) => {
    if (!name.endsWith(".xlsx")) return [];
    const strings = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array());
    return [[name.slice(0, 10), /\d\d\.\d{3}\.\d{3}/u.exec(strings)?.[0]]];
  });
  expect(units.length).toBeGreaterThan(0);
  for (const [name, unit] of units) expect(unit).toBe(name);
});

test("what ended runs have left half-written is swept by the next one; what is under way stays", async () => {
  mkdirSync(at("quet"));
  const parts = ["1", "2"].map((digit) =>
    at("quet", `.${digit.repeat(8)}-0000-4000-8000-000000000000.tmp`),
  );
  for (const part of parts) writeFileSync(part, "half");
  utimesSync(parts[0] ?? "", new Date(0), new Date(0));
  writeFileSync(at("quet", ".ghi-chu.tmp"), "của người khác");
  utimesSync(at("quet", ".ghi-chu.tmp"), new Date(0), new Date(0));
  await report("--out", at("quet", "bc.xlsx"));
  const left = readdirSync(at("quet")).sort();
  expect(left).toEqual([".22222222-0000-4000-8000-000000000000.tmp", ".ghi-chu.tmp", "bc.xlsx"]);
});
