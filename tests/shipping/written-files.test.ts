import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { commandNames, type CommandName } from "#text/cli/text";
import { commandShapes } from "#text/cli/options";
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

type Make = (folder: string) => Promise<void>;

/** Every kind of Office file of every command; a new command does not compile without its line. */
const writing: Readonly<Record<CommandName, Readonly<Record<string, Make>>>> = {
  start: {},
  sample: {
    "registry, forms and last year's report": async (folder) =>
      ran("sample", "--out", folder, "--units", "14", "--defects"),
    "forms of several years": async (folder) =>
      ran("sample", "--out", folder, "--units", "6", "--years", "2"),
  },
  template: {
    "blank forms": async (folder) => {
      await sampleOf("lac-duong");
      const registry = at("lac-duong", "so-don-vi.xlsx");
      await ran("template", "--registry", registry, ...ofYear("lac-duong"), "--out", folder);
    },
    "blank forms of half a year, and those that show what was reported the year before": async (
      folder,
    ) => {
      await sampleOf("di-linh");
      const registry = ["--registry", at("di-linh", "so-don-vi.xlsx"), ...ofYear("di-linh")];
      const previous = ["--previous", at("di-linh", "bao-cao-nam-truoc.xlsx")];
      await ran("template", ...registry, "--period", "6t", "--out", join(folder, "6t"));
      await ran("template", ...registry, ...previous, "--out", join(folder, "nam"));
    },
    "forms and report of a plan whose texts are as long as they may be": async (folder) => {
      await ran("sample", "--out", at("dai"), "--units", "6");
      writeLongPlan(at("dai.xlsx"));
      const registry = ["--registry", at("dai", "so-don-vi.xlsx"), ...ofYear(at("dai.xlsx"))];
      await ran("template", ...registry, "--out", folder);
      for (const language of ["vi", "en"]) {
        const out = ["--out", join(folder, `${language}.xlsx`)];
        await ran("report", folder, ...registry, ...out, "--lang", language);
      }
    },
  },
  check: {
    "repaired forms": async (folder) => {
      const cell = { value: 81.69, style: "percent" } as const;
      const spoilt = typedOver(form, [{ row, column: formColumns.value, cell }]);
      writeFileSync(at("hong.xlsx"), await bytesOf([spoilt, meta]));
      await ran("check", at("hong.xlsx"), "--repair", "--out", folder);
    },
  },
  report: {
    "the report and its text document, a draft, in both languages": async (folder) => {
      const given = await sampleOf("di-linh");
      const previous = ["--previous", at("di-linh", "bao-cao-nam-truoc.xlsx")];
      for (const language of ["vi", "en"]) {
        const out = ["--out", join(folder, `${language}.xlsx`)];
        const text = ["--docx", join(folder, `${language}.docx`)];
        await ran("report", ...given, ...previous, ...out, ...text, "--lang", language);
      }
    },
    "the report of a part of the year": async (folder) => {
      const given = [...(await sampleOf("ha-giang")), "--period", "9t"];
      const text = ["--docx", join(folder, "9t.docx")];
      await ran("report", ...given, "--out", join(folder, "9t.xlsx"), ...text);
    },
  },
  review: {
    "several years side by side, and their text document": async (folder) => {
      const dated = ["--year", "2026", "--years", "2"];
      await ran("sample", "--out", at("nhieu-nam"), "--units", "6", ...dated);
      const registry = ["--registry", at("nhieu-nam", "so-don-vi.xlsx"), "--plan", "ha-giang"];
      const [first, second] = [at("2025.xlsx"), at("2026.xlsx")];
      const firstYear = [at("nhieu-nam", "nop-2025"), ...registry, "--year", "2025"];
      await ran("report", ...firstYear, "--out", first);
      const secondYear = [at("nhieu-nam", "nop"), ...registry, "--year", "2026"];
      await ran("report", ...secondYear, "--previous", first, "--out", second);
      const years = [second, "--plan", "ha-giang", "--from", "2025", "--to", "2026"];
      for (const language of ["vi", "en"]) {
        const out = ["--out", join(folder, `${language}.xlsx`)];
        const text = ["--docx", join(folder, `${language}.docx`)];
        await ran("review", ...years, ...out, ...text, "--lang", language);
      }
    },
  },
  trace: {},
  difference: {
    "what changed between two forms, and between a form and last year's report": async (folder) => {
      await ran("sample", "--out", at("khac"), "--units", "6");
      await ran("sample", "--out", at("khac-2"), "--units", "6", "--seed", "7");
      const [first = ""] = readdirSync(at("khac", "nop"));
      const compared = [
        at("khac-2", "nop", readdirSync(at("khac-2", "nop"))[0] ?? ""),
        at("khac", "bao-cao-nam-truoc.xlsx"),
      ];
      for (const [index, earlier] of compared.entries()) {
        const out = ["--out", join(folder, `${String(index)}.xlsx`)];
        await ran("difference", at("khac", "nop", first), earlier, "--plan", "ha-giang", ...out);
      }
    },
  },
  return: {
    "return packs": async (folder) => {
      await ran("return", ...(await sampleOf("ha-giang")), "--out", folder);
      const packed = unzipSync(readFileSync(join(folder, "tra-lai.zip")));
      for (const [name, bytes] of Object.entries(packed)) {
        writeFileSync(join(folder, name.replaceAll("/", " ")), bytes);
      }
    },
  },
  export: {},
  catalogue: {},
  plan: {
    "plans as sheets": async (folder) => {
      for (const plan of ["son-dong", "di-linh", "duc-pho", "lac-duong", "ha-giang"]) {
        await ran("plan", "export", plan, "--out", join(folder, `${plan}.xlsx`));
      }
    },
  },
  "check-figures": {},
};

const kinds = Object.entries(writing).flatMap(([command, each]) =>
  Object.entries(each).map(([name, make]) => [`${command}: ${name}`, make] as const),
);

/** Commands that only ask or print have no option that names a file to be made; one writes tables for other programs. */
test.each(commandNames.filter((command) => Object.keys(writing[command]).length === 0))(
  "%s writes no file of Office",
  (command) => {
    const { required, optional } = commandShapes[command];
    const out = [...required, ...optional].filter((name) => /^(?:out|docx)/u.test(name));
    expect(out).toEqual(command === "export" ? ["outExport"] : []);
  },
);

test("what a text document is asked of is validated with it", () => {
  const withText = commandNames.filter((command) =>
    commandShapes[command].optional.includes("docx"),
  );
  expect(withText).toEqual(["report", "review"]);
});

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
