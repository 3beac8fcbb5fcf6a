import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { formColumns } from "#core/forms/form-rows";
import { runLine, temporaryFolder } from "../support/command-line";
import { bytesOf, form, meta, row, typedOver } from "../support/repaired-forms";

const at = temporaryFolder();
const validator = resolve(__dirname, "ooxml", "validate.py");

/** A plan whose texts are longer than a plan may have, cut to the most that it may. */
function writeLongPlan(file: string): void {
  const longer = readFileSync(resolve(__dirname, "../fixtures/plans/11-long-texts-300.xlsx"));
  const cut = (xml: string): string =>
    xml.replace(/(?<=<t[^>]*>)[^<]{201,}/gu, (text) => {
      const signs = text.match(/&[^;]+;|[^]/gu) ?? [];
      return signs.slice(0, signs.length > 500 ? 500 : 200).join("");
    });
  const parts = Object.entries(unzipSync(longer)).map(([name, bytes]) => [
    name,
    name.startsWith("xl/worksheets/") ? strToU8(cut(strFromU8(bytes))) : bytes,
  ]);
  writeFileSync(file, zipSync(Object.fromEntries(parts) as Zippable));
}

/** A Python that has lxml, or null. */
const python =
  ["python3", "/usr/bin/python3"].find(
    (each) => spawnSync(each, ["-c", "import lxml"]).status === 0,
  ) ?? null;

/** What is wrong with the Office files under a folder, and how many there are. */
function findings(folder: string): { readonly files: number; readonly found: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:^|\/)[^~][^/]*\.(?:xlsx|docx)$/u.test(name))
    .map((name) => join(folder, name));
  const { status, stdout, stderr } = spawnSync(python ?? "", ["-B", validator, ...files], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return { files: files.length, found: stdout.split("\n").filter((line) => line !== "") };
}

/** A command line that ran, whatever it found. */
async function ran(...line: readonly string[]): Promise<void> {
  const { code, err } = await runLine(...line);
  if (code > 1) throw new Error(`${line.join(" ")}: ${err}`);
}

const ofYear = (plan: string): readonly string[] => ["--plan", plan, "--year", "2026"];

async function sampleOf(plan: string): Promise<readonly string[]> {
  await ran("sample", "--out", at(plan), "--units", "14", "--plan", plan, "--defects");
  return [at(plan, "nop"), "--registry", at(plan, "so-don-vi.xlsx"), ...ofYear(plan)];
}

const kinds: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  [
    "registry, forms and last year's report of the sample",
    async (folder) => ran("sample", "--out", folder, "--units", "14", "--defects"),
  ],
  [
    "blank forms",
    async (folder) => {
      await sampleOf("lac-duong");
      const registry = at("lac-duong", "so-don-vi.xlsx");
      await ran("template", "--registry", registry, ...ofYear("lac-duong"), "--out", folder);
    },
  ],
  [
    "the report and its text document, a draft, in both languages",
    async (folder) => {
      const given = await sampleOf("di-linh");
      const previous = ["--previous", at("di-linh", "bao-cao-nam-truoc.xlsx")];
      for (const language of ["vi", "en"]) {
        const out = ["--out", join(folder, `${language}.xlsx`)];
        const text = ["--docx", join(folder, `${language}.docx`)];
        await ran("report", ...given, ...previous, ...out, ...text, "--lang", language);
      }
    },
  ],
  [
    "return packs",
    async (folder) => {
      await ran("return", ...(await sampleOf("ha-giang")), "--out", folder);
      const packed = unzipSync(readFileSync(join(folder, "tra-lai.zip")));
      for (const [name, bytes] of Object.entries(packed)) {
        writeFileSync(join(folder, name.replaceAll("/", " ")), bytes);
      }
    },
  ],
  [
    "plans as sheets",
    async (folder) => {
      for (const plan of ["son-dong", "di-linh", "duc-pho", "lac-duong", "ha-giang"]) {
        await ran("plan", "export", plan, "--out", join(folder, `${plan}.xlsx`));
      }
    },
  ],
  [
    "repaired forms",
    async (folder) => {
      const cell = { value: 81.69, style: "percent" } as const;
      const spoilt = typedOver(form, [{ row, column: formColumns.value, cell }]);
      writeFileSync(at("hong.xlsx"), await bytesOf([spoilt, meta]));
      await ran("check", at("hong.xlsx"), "--repair", "--out", folder);
    },
  ],
  [
    "forms and report of a plan whose texts are as long as they may be",
    async (folder) => {
      await ran("sample", "--out", at("dai"), "--units", "6");
      writeLongPlan(at("dai.xlsx"));
      const registry = ["--registry", at("dai", "so-don-vi.xlsx"), ...ofYear(at("dai.xlsx"))];
      await ran("template", ...registry, "--out", folder);
      for (const language of ["vi", "en"]) {
        const out = ["--out", join(folder, `${language}.xlsx`)];
        await ran("report", folder, ...registry, ...out, "--lang", language);
      }
    },
  ],
];

if (python === null) {
  test("left out: files under the schemas of Office, because there is no Python with lxml", () => {
    expect(python).toBeNull();
  });
} else {
  test.each(kinds)("%s are valid, and hold to the limits of Excel", async (name, make) => {
    const folder = at(`out ${String(kinds.findIndex(([each]) => each === name))}`);
    mkdirSync(folder);
    await make(folder);
    const { files, found } = findings(folder);
    expect(found.slice(0, 20)).toEqual([]);
    expect(files).toBeGreaterThan(0);
  });

  test("a file that is not valid is found", async () => {
    const folder = at("wrong");
    mkdirSync(folder);
    const literal = `"${"a".repeat(256)}"`;
    const cell = { value: "", formula: `${literal}&1`, style: "plain" } as const;
    writeFileSync(
      join(folder, "a.xlsx"),
      await bytesOf([{ ...form, rows: [{ height: 500, cells: [cell] }] }]),
    );
    const { found } = findings(folder);
    expect(found.join("\n")).toContain("string literal longer than 255");
    expect(found.join("\n")).toContain("row height 500");
  });
}
