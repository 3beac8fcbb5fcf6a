import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { changedWorkbook } from "../support/changed-workbook";
import { runLine, temporaryFolder } from "../support/command-line";
import { fieldFile, fieldFiles } from "../support/field-files";

const at = temporaryFolder();
const registry = join(__dirname, "../fixtures/field/so-don-vi.xlsx");
const common = ["--registry", registry, "--plan", "ha-giang", "--year", "2026"];
const [form] = fieldFiles("field/good");
if (form === undefined) throw new Error("no form");

type Ran = ReturnType<typeof runLine>;

const contentOf = (file: string): string => readFileSync(file).toString("base64");

const report = (...more: readonly string[]): Ran =>
  runLine("report", at("nop"), ...common, ...more);

beforeAll(() => {
  mkdirSync(at("nop"));
  for (const { name, bytes } of fieldFiles("field/good")) writeFileSync(at("nop", name), bytes);
});

describe("what nobody else could make again is left as it is, though it is of the same kind", () => {
  const province = join(__dirname, "../fixtures/faults/so/so-don-vi-150.xlsx");
  const above = (out: string, ...more: readonly string[]) =>
    runLine(
      ...["report", at("tren"), "--registry", province, "--plan", "ha-giang", "--year", "2026"],
      ...["--out", out, ...more],
    );
  const reportOfDistrict = fieldFile("faults/report-edit", "d2.xlsx").bytes;
  const document = (by: string, saved: string): Uint8Array =>
    zipSync({
      "docProps/core.xml": strToU8(
        `<c><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${saved}</cp:lastModifiedBy></c>`,
      ),
      "word/document.xml": strToU8("<w/>"),
    });
  const remarked = (bytes: Uint8Array): Uint8Array =>
    changedWorkbook(bytes, "docProps/core.xml", (xml) =>
      xml.replace(/<cp:lastModifiedBy>[^<]*/u, "<cp:lastModifiedBy>Lan"),
    );

  beforeAll(async () => {
    mkdirSync(at("tren"));
    writeFileSync(at("tren", "d2.xlsx"), reportOfDistrict);
    expect((await runLine("plan", "export", "ha-giang", "--out", at("kh.xlsx"))).code).toBe(0);
    expect(
      (await runLine("difference", nop(form.name), nop(form.name), "--out", at("so-sanh.xlsx")))
        .code,
    ).toBe(0);
  });
  const nop = (name: string): string => at("nop", name);
  const comparison = (out: string) =>
    runLine("difference", nop(form.name), nop(form.name), "--out", out);

  test.each<readonly [string, string, () => Uint8Array | string, (out: string) => Ran]>([
    ["a report that was handed in", "tren/d2.xlsx", () => reportOfDistrict, (out) => above(out)],
    [
      "a report of another organisation",
      "d2.xlsx",
      () => reportOfDistrict,
      (out) => report("--out", out),
    ],
    [
      "a report of another year",
      "k2025.xlsx",
      () => fieldFile("faults/keep-lost").bytes,
      (out) => runLine("report", at("nop"), ...common.slice(0, -1), "2025", "--out", out),
    ],
    [
      "a report by another plan",
      "k-di-linh.xlsx",
      () => fieldFile("faults/keep-lost").bytes,
      (out) =>
        runLine(
          ...["report", at("nop"), "--registry", registry, "--plan", "di-linh"],
          ...["--year", "2026", "--out", out],
        ),
    ],
    [
      "a report on the whole year",
      "k-6-thang.xlsx",
      () => fieldFile("faults/keep-lost").bytes,
      (out) => report("--period", "6t", "--out", out),
    ],
    [
      "settings, by difference",
      "cai-dat-2.json",
      () => '{"a": 1}',
      (out) => runLine("difference", nop(form.name), nop(form.name), "--json", out),
    ],
    [
      "settings, by return",
      "cai-dat-3.json",
      () => '{"a": 1}',
      (out) => runLine("return", at("nop"), ...common, "--out", at("tra-2"), "--json", out),
    ],
    ...(["docx", "json"] as const).map(
      (option) =>
        [
          `what another wrote, by review --${option}`,
          `nhieu-nam.${option}`,
          () => (option === "json" ? '{"a": 1}' : document("Lan", "Lan")),
          (out: string) =>
            runLine(
              ...["review", at("tren", "d2.xlsx"), "--plan", "ha-giang", "--from", "2025"],
              ...["--to", "2026", "--out", at("nn.xlsx"), `--${option}`, out],
            ),
        ] as const,
    ),
    ["settings", "cai-dat.json", () => '{"a": 1}', (out) => above(at("x.xlsx"), "--json", out)],
    [
      "a letter",
      "thu.docx",
      () => document("Lan", "Lan"),
      (out) => above(at("x.xlsx"), "--docx", out),
    ],
    [
      "its text document that somebody saved since",
      "bc.docx",
      () => document("Sổ chỉ tiêu 0.2.0", "Lan"),
      (out) => above(at("x.xlsx"), "--docx", out),
    ],
    [
      "a table of somebody's",
      "bang.csv",
      () => "Mã;Tên\r\n",
      (out) => runLine("export", at("nop"), ...common, "--out", out),
    ],
    [
      "a table of somebody's in Parquet",
      "bang.parquet",
      () => "PAR1 … PAR1",
      (out) => runLine("export", at("nop"), ...common, "--out", out),
    ],
    [
      "a zip of somebody's",
      "tra/tra-lai.zip",
      () => zipSync({ "a.xlsx": form.bytes }),
      () => runLine("return", at("nop"), ...common, "--out", at("tra")),
    ],
    [
      "a workbook of somebody's",
      "cua-lan.xlsx",
      () => remarked(readFileSync(at("so-sanh.xlsx"))),
      comparison,
    ],
    [
      "a form whose sheet is called otherwise",
      "trang-khac.xlsx",
      () =>
        changedWorkbook(form.bytes, "xl/workbook.xml", (xml) => {
          const changed = xml.replace('name="Biểu nhập"', 'name="Trang 1"');
          if (changed === xml) throw new Error("the form has no such sheet");
          return changed;
        }),
      comparison,
    ],
    [
      "a plan that was changed",
      "kh-sua.xlsx",
      () => remarked(readFileSync(at("kh.xlsx"))),
      (out) => runLine("plan", "export", "ha-giang", "--out", out),
    ],
  ])("%s", async (_, name, bytes, run) => {
    const file = at(...name.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes());
    const before = contentOf(file);
    const { code, err } = await run(file);
    expect([code, contentOf(file) === before]).toEqual([2, true]);
    expect(err).toContain("không ghi đè");
  });

  test("what the product wrote and nobody changed is written anew", async () => {
    const written = ["r.xlsx", "r.json", "r.docx"].map((name) => at("anew", name));
    const [xlsx = "", json = "", docx = ""] = written;
    const again = async () => (await report("--out", xlsx, "--json", json, "--docx", docx)).code;
    expect(await again()).toBeLessThan(2);
    expect(await again()).toBeLessThan(2);
    for (const name of ["l.csv", "l.json", "l.parquet"]) {
      const line = ["export", at("nop"), ...common, "--out", at("anew", name)];
      expect((await runLine(...line)).code).toBeLessThan(2);
      expect((await runLine(...line)).code).toBeLessThan(2);
    }
    for (const run of [
      () => comparison(at("so-sanh.xlsx")),
      () => runLine("plan", "export", "ha-giang", "--out", at("kh.xlsx")),
      () => runLine("return", at("nop"), ...common, "--out", at("anew", "tra")),
      () => runLine("return", at("nop"), ...common, "--out", at("anew", "tra")),
      () => runLine("catalogue", "--json", at("anew", "danh-muc.json")),
      () => runLine("catalogue", "--json", at("anew", "danh-muc.json")),
    ]) {
      expect((await run()).code).toBeLessThan(2);
    }
  });
});

describe("what is read in the same run is named as that, whatever kind it is of", () => {
  const input = "đang được dùng làm đầu vào";
  const lastYear = fieldFile("faults/keep-lost").bytes;
  const here = (name: string, content: Uint8Array | string): string => {
    writeFileSync(at(name), content);
    return at(name);
  };

  test.each<readonly [string, () => readonly string[]]>([
    [
      "a file that was given",
      () => {
        const file = here("d2-vao.xlsx", fieldFile("faults/report-edit", "d2.xlsx").bytes);
        return ["report", file, ...common, "--out", file];
      },
    ],
    [
      "the report of last year",
      () => {
        const file = here("truoc.xlsx", lastYear);
        return ["report", at("nop"), ...common, "--previous", file, "--out", file];
      },
    ],
    [
      "the registry",
      () => {
        const file = here("so-vao.xlsx", readFileSync(registry));
        const line = ["--registry", file, "--plan", "ha-giang", "--year", "2026"];
        return ["report", at("nop"), ...line, "--out", file];
      },
    ],
    ...(["settings", "checks", "tasks"] as const).map(
      (option) =>
        [
          `--${option}`,
          () => {
            const file = here(`${option}.json`, '{"schema": "so-chi-tieu/settings@1"}');
            const line = ["--out", at("x.xlsx"), `--${option}`, file, "--json", file];
            return ["report", at("nop"), ...common, ...line];
          },
        ] as const,
    ),
    [
      "a file by another way to it",
      () => {
        const file = here("duong.xlsx", lastYear);
        symlinkSync(file, at("loi-tat.xlsx"));
        return ["report", at("nop"), ...common, "--previous", file, "--out", at("loi-tat.xlsx")];
      },
    ],
  ])("%s", async (_, line) => {
    const { code, err } = await runLine(...line());
    expect([code, err]).toEqual([2, expect.stringContaining(input)]);
  });

  test("a file that is empty says nothing, and may be written into", async () => {
    const line = [here("trong.xlsx", ""), "--json", here("trong.json", "")];
    expect((await report("--out", ...line)).code).toBeLessThan(2);
  });
});
