import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
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

/** The form with a remark in the column of notes. */
const withNote = (bytes: Uint8Array): Uint8Array =>
  changedWorkbook(bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<c r="G10"[^>]*\/>/u, '<c r="G10" t="str"><v>sẽ nộp sau</v></c>'),
  );

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
    ["--json", "khac/../r.xlsx"],
    ["--json", "R.xlsx"],
  ])("two outputs of one name: %s %s", async (option, name) => {
    const { code } = await report("--out", at("r.xlsx"), option, `${at(".")}/${name}`);
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

describe("template --force", () => {
  // Below the heading, everything that was typed is taken out.
  const older = changedWorkbook(form.bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<c r="E(\d\d+)"[^>]*><v>[^<]*<\/v><\/c>/gu, '<c r="E$1"/>'),
  );
  const { name } = form;

  test("writes blank forms of an older version anew, and they stay without it", async () => {
    mkdirSync(at("cu"));
    writeFileSync(at("cu", name), older);
    const before = contentOf(at("cu", name));
    const plain = await runLine("template", ...common, "--out", at("cu"));
    expect([plain.code, contentOf(at("cu", name)) === before]).toEqual([0, true]);
    expect(plain.out).toContain(name);
    const forced = await runLine("template", ...common, "--out", at("cu"), "--force");
    expect([forced.code, contentOf(at("cu", name)) === before]).toEqual([0, false]);
    expect(forced.out).not.toContain(name);
  });

  test.each<readonly [string, Uint8Array]>([
    ["a filled form", form.bytes],
    ["a form of the older version with one note", withNote(older)],
    [
      "a form of the older version with an answer that cannot be read",
      changedWorkbook(older, "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace(/<c r="E(11)"[^>]*\/>/u, '<c r="E$1" t="str"><v>chưa rõ</v></c>'),
      ),
    ],
    ["a file of another kind", new TextEncoder().encode("không phải biểu")],
  ])("leaves %s alone all the same", async (_, bytes) => {
    rmSync(at("giu"), { recursive: true, force: true });
    mkdirSync(at("giu"));
    writeFileSync(at("giu", name), bytes);
    const { code, out } = await runLine("template", ...common, "--out", at("giu"), "--force");
    expect([code, contentOf(at("giu", name))]).toEqual([0, Buffer.from(bytes).toString("base64")]);
    expect(out).toContain(name);
  });
});

describe("sample", () => {
  const sample = (...more: readonly string[]) =>
    runLine("sample", "--out", at("mau"), "--units", "3", ...more);

  test("makes the same again, and writes over nothing that anybody changed or put there", async () => {
    expect((await sample()).code).toBe(0);
    expect((await sample()).code).toBe(0);
    const [first = ""] = readdirSync(at("mau", "nop"));
    for (const file of [at("mau", "so-don-vi.xlsx"), at("mau", "nop", first)]) {
      const made = readFileSync(file);
      writeFileSync(file, form.bytes);
      const { code, err } = await sample();
      expect([code, contentOf(file) === Buffer.from(form.bytes).toString("base64")]).toEqual([
        2,
        true,
      ]);
      expect(err).toContain("không ghi đè");
      expect(err.trim().split("\n")).toHaveLength(1);
      writeFileSync(file, made);
    }
    writeFileSync(at("mau", "defects.json"), "{}");
    expect((await sample("--defects")).code).toBe(2);
    expect(readFileSync(at("mau", "defects.json"), "utf8")).toBe("{}");
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
