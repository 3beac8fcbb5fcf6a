import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { catalogue } from "#core/catalogue/built-in";
import { filesUnder } from "#cli/files/disk";
import { linksFrom } from "#cli/files/links";
import { onceReader, readOnce } from "#cli/files/read-once";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { fieldFile, fieldFiles } from "../support/field-files";

const at = temporaryFolder();
const registry = join(__dirname, "../fixtures/field/so-don-vi.xlsx");
const common = [
  "--registry",
  registry,
  "--plan",
  "ha-giang",
  "--year",
  "2026",
  "--as-of",
  "20/12/2026",
];

/** A folder with the good forms in it, by the name that it is given. */
function goodIn(...parts: readonly string[]): string {
  const folder = at(...parts);
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of fieldFiles("field/good"))
    fs.writeFileSync(join(folder, name), bytes);
  return folder;
}

describe("one bad place never costs the rest", () => {
  test("a folder that cannot be opened is told by its name, and the others are read", () => {
    const given = goodIn("shut", "nop");
    fs.mkdirSync(join(given, "xa B"));
    const readdir = fs.readdirSync.bind(fs);
    const spy = jest.spyOn(fs, "readdirSync").mockImplementation(((folder: string, ...more: []) => {
      if (folder.endsWith("xa B")) throw Object.assign(new Error("shut"), { code: "EACCES" });
      return readdir(folder, ...more);
    }) as typeof fs.readdirSync);
    const found = filesUnder([given]);
    spy.mockRestore();
    expect(found).toHaveLength(6);
    const shut = found.find(({ shown }) => shown === "xa B");
    if (shut === undefined) throw new Error("the folder is not told");
    const { reading } = readOnce(shut, onceReader(catalogue.items, null));
    expect(reading).toMatchObject({
      kind: "unreadable",
      reason: "folderShut",
      file: { path: "xa B" },
    });
  });

  test("so is one whose name is no UTF-8", async () => {
    const given = goodIn("odd", "nop");
    const odd = Buffer.concat([Buffer.from(`${given}/x`), Buffer.of(0xff, 0xfe)]);
    fs.mkdirSync(odd);
    fs.writeFileSync(Buffer.concat([odd, Buffer.from("/a.xlsx")]), "x");
    const { code } = await runLine(
      "report",
      given,
      ...common,
      "--out",
      at("bc.xlsx"),
      "--json",
      at("bc.json"),
    );
    const { issues, receipts } = jsonOf(at("bc.json")) as {
      readonly receipts: { readonly received: number };
      readonly issues: readonly { readonly code: string; readonly message: string }[];
    };
    expect([code, receipts.received]).toEqual([1, 5]);
    expect(
      issues.filter(({ code: told }) => told === "fileUnreadable").map(({ message }) => message),
    ).toEqual([expect.stringContaining("không mở được thư mục này")]);
  });

  test("a pipe that nobody writes into is refused as a registry, and not waited for", async () => {
    if (process.platform === "win32") return;
    spawnSync("mkfifo", [at("ong.xlsx")]);
    const given = goodIn("pipe", "nop");
    const line = [
      "report",
      given,
      "--registry",
      at("ong.xlsx"),
      "--plan",
      "ha-giang",
      "--year",
      "2026",
    ];
    const { code, err } = await runLine(...line, "--out", at("bc.xlsx"));
    expect([code, err]).toEqual([2, expect.stringContaining("ong.xlsx")]);
  });

  test("a registry whose cells are joined over several rows is read", async () => {
    fs.mkdirSync(at("joined"));
    for (const start of ["02.001.001", "02.001.002", "02.001.003"]) {
      const { name, bytes } = fieldFile("faults/nop12", start);
      fs.writeFileSync(at("joined", name), bytes);
    }
    const book = join(__dirname, "../fixtures/faults/so/x_mergedparent.xlsx");
    const line = ["--registry", book, "--plan", "ha-giang", "--year", "2026", "--unit", "02.001"];
    await runLine(
      "report",
      at("joined"),
      ...line,
      "--as-of",
      "20/12/2026",
      "--out",
      at("gop.xlsx"),
      "--json",
      at("gop.json"),
    );
    expect(jsonOf(at("gop.json"))).toMatchObject({ receipts: { expected: 3, received: 3 } });
  });
});

describe("links lead from the report to files of the folder that was given, and say nothing of what lies above it", () => {
  const linkOf = (report: string, given: string, file: string): string | null => {
    const folder = at("links", given);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(join(folder, file), "");
    return linksFrom(at("links", report), [folder])(file.normalize("NFC"));
  };

  test.each([
    ["beside the report", "bc.xlsx", "nop", "a.xlsx", "nop/a.xlsx"],
    ["beside the folder of the report", "ra/bc.xlsx", "nop", "a.xlsx", "../nop/a.xlsx"],
    ["in folders of somebody", "bc.xlsx", "nguyen van a/nop", "a.xlsx", null],
    ["in folders of somebody else", "ra/bc.xlsx", "home/b/nop", "a.xlsx", null],
    [
      "a name that looks like a scheme",
      "nop2/bc.xlsx",
      "nop2",
      "javascript:a.xlsx",
      "./javascript:a.xlsx",
    ],
    ["a name that XML cannot hold", "bc.xlsx", "nop", "a\uffff.xlsx", null],
  ])("%s", (_, report, given, file, link) => {
    expect(linkOf(report, given, file)).toBe(link);
  });

  test("a report over names that XML cannot hold is well-formed", async () => {
    const given = at("fffe", "nop");
    fs.mkdirSync(given, { recursive: true });
    fs.writeFileSync(join(given, "02.001.001 \uffff.xlsx"), fieldFile("field/good").bytes);
    await runLine("report", given, ...common, "--out", at("fffe", "bc.xlsx"));
    const parts = unzipSync(new Uint8Array(fs.readFileSync(at("fffe", "bc.xlsx"))));
    const odd = Object.entries(parts).filter(([, bytes]) =>
      /[\u0000-\u0008\ufffe\uffff]/u.test(strFromU8(bytes)),
    );
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  test("a file that was given alone by its whole path is shown by its name", () => {
    const [first] = fieldFiles("field/good");
    expect(filesUnder([first?.path ?? ""]).map(({ shown }) => shown)).toEqual([
      first?.name.normalize("NFC"),
    ]);
  });
});
