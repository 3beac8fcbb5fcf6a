import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { tableNames } from "#app/dataset/views-sql";
import { changedWorkbook } from "../support/changed-workbook";
import { runLine, temporaryFolder } from "../support/command-line";
import { duckdb } from "../support/dataset-engines";
import { fieldFiles } from "../support/field-files";

const at = temporaryFolder();
/** The name of who sits at the computer stands in the path, that of who filled the forms in their properties. */
const person = "nguyen.van.a";
const author = "tran.thi.b";
const home = (...parts: readonly string[]): string => at("home", person, ...parts);

const registry = path.join(__dirname, "../fixtures/field/so-don-vi.xlsx");
const common = [
  ...["--registry", registry, "--plan", "ha-giang", "--year", "2026"],
  ...["--as-of", "20/12/2026"],
];

/** Every text in a file, those of the parts of a workbook or archive among them. */
function textsIn(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return strFromU8(bytes);
  const parts = Object.entries(unzipSync(bytes));
  return parts.map(([name, part]) => `${name}\n${textsIn(part)}`).join("\n");
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

const authored = (bytes: Uint8Array): Uint8Array =>
  changedWorkbook(bytes, "docProps/core.xml", (xml) =>
    xml
      .replace(/<dc:creator>[^<]*/u, `<dc:creator>${author}`)
      .replace(/<cp:lastModifiedBy>[^<]*/u, `<cp:lastModifiedBy>${author}`),
  );

beforeAll(() => {
  mkdirSync(home("nop", "xa"), { recursive: true });
  mkdirSync(home("nop 2"));
  const [first, ...others] = fieldFiles("field/good");
  if (first === undefined) throw new Error("no form");
  const bytes = authored(first.bytes);
  const changed = changedWorkbook(bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace("<v>5335</v>", "<v>5000</v>"),
  );
  writeFileSync(home("nop", first.name), bytes);
  writeFileSync(home("nop 2", first.name), changed);
  for (const each of others) writeFileSync(home("nop", "xa", each.name), authored(each.bytes));
  writeFileSync(home("nop", "02.001.009 công văn.pdf"), "%PDF-1.7");
  writeFileSync(home("nop", "hỏng.xlsx"), "PK");
  writeFileSync(home("nop", "javascript:alert(1).xlsx"), bytes);
  writeFileSync(home("nop", "nén.zip"), zipSync({ "https:..xa.xlsx": changed }));
  cpSync(registry, home("so.xlsx"));
});

/** Each way of naming what was handed in: where it lies above is nobody's business. */
const given: Readonly<Record<string, () => readonly string[]>> = {
  "a folder by its whole path": () => [home("nop")],
  "two folders": () => [home("nop"), home("nop 2")],
  "a folder by a way round": () => [path.join(home("nop"), "..", "..", person, "nop")],
  "files by their whole paths": () => [
    ...filesIn(home("nop")).filter((file) => !file.endsWith(".zip")),
  ],
};

describe.each(Object.entries(given))(
  "no output names anybody or anything above %s",
  (name, files) => {
    const out = (...parts: readonly string[]): string => at("ra", name, ...parts);
    const made = async (...line: readonly string[]): Promise<void> => {
      expect((await runLine(...line)).code).toBeLessThan(2);
    };

    beforeAll(async () => {
      mkdirSync(out(), { recursive: true });
      await made(
        ...["report", ...files(), ...common, "--out", out("bc.xlsx")],
        ...["--docx", out("bc.docx"), "--json", out("bc.json")],
      );
      for (const kind of ["csv", "json"]) {
        await made("export", ...files(), ...common, "--out", out(`du-lieu.${kind}`));
      }
      await made("export", ...files(), ...common, "--out", `${out("du-lieu")}/`);
      await made("return", ...files(), ...common, "--out", out("tra"), "--json", out("tra.json"));
      await made("check", ...files(), "--json", out("kiem.json"));
      await made("trace", out("bc.xlsx"), "'Phụ lục 1 - Chỉ tiêu'!E7", "--json", out("vet.json"));
    }, 120_000);

    test("in its texts, links, columns and properties", () => {
      const found = filesIn(out()).flatMap((file) => {
        const texts = textsIn(new Uint8Array(readFileSync(file)));
        return [person, at(), "/home/"]
          .filter((secret) => texts.includes(secret))
          .map((secret) => [path.relative(out(), file), secret]);
      });
      expect(found).toEqual([]);
      expect(filesIn(out()).length).toBeGreaterThan(10);
    });

    test("in the tables of a dataset", async () => {
      const engine = await duckdb(out("du-lieu"));
      for (const table of tableNames) {
        const rows = JSON.stringify(
          await engine.ask(`select * from "${table.replace(/\.\w+$/u, "")}"`),
        );
        expect([table, rows.includes(person) || rows.includes(author)]).toEqual([table, false]);
      }
    });

    test("and who saved a form is named in what goes upward nowhere", () => {
      // What goes back to a unit is its own file, with its own properties.
      const upward = filesIn(out()).filter((file) => !file.startsWith(out("tra")));
      const found = upward.filter((file) =>
        textsIn(new Uint8Array(readFileSync(file))).includes(author),
      );
      expect(found).toEqual([]);
    });
  },
);

test.each([
  ["beside the folder that was given", "bc.xlsx"],
  ["in it", path.join("nop", "bc.xlsx")],
])("the links of a report %s lead to files, and name nobody and no scheme", async (_, name) => {
  const { code } = await runLine("report", home("nop"), ...common, "--out", home(name));
  expect(code).toBeLessThan(2);
  const parts = unzipSync(new Uint8Array(readFileSync(home(name))));
  const targets = Object.entries(parts).flatMap(([part, bytes]) =>
    part.endsWith(".rels")
      ? [...strFromU8(bytes).matchAll(/Target="([^"]*)" TargetMode="External"/gu)].map(
          ([, target = ""]) => decodeURIComponent(target),
        )
      : [],
  );
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => /^[^/.]*:/u.test(target))).toEqual([]);
  expect(targets.filter((target) => target.includes(person))).toEqual([]);
});

test("two forms compared: neither workbook nor JSON names the folders above them", async () => {
  const [one = ""] = readdirSync(home("nop 2"));
  const line = ["difference", home("nop", one), home("nop 2", one)];
  await runLine(...line, "--out", at("khac.xlsx"), "--json", at("khac.json"));
  for (const file of ["khac.xlsx", "khac.json"]) {
    const texts = textsIn(new Uint8Array(readFileSync(at(file))));
    expect([file, texts.includes(person)]).toEqual([file, false]);
  }
});
