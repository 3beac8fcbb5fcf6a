import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { changedWorkbook } from "../support/changed-workbook";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { fieldFile, fieldFiles } from "../support/field-files";

const at = temporaryFolder();
const fixtures = join(__dirname, "../fixtures/field");

interface Told {
  readonly code: number;
  readonly receipts: Readonly<Record<string, number>>;
  readonly duplicates: {
    readonly decisions: readonly {
      readonly unit: string;
      readonly by: string;
      readonly kept: string | null;
    }[];
  };
  readonly issues: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly unit: string | null;
    readonly message: string;
  }[];
  readonly units: readonly {
    readonly code: string;
    readonly status: string;
    readonly file: string | null;
  }[];
}

/** The good forms but for those of some units, in a folder of their own. */
function goodWithout(...units: readonly string[]): string {
  rmSync(at("good"), { recursive: true, force: true });
  mkdirSync(at("good"), { recursive: true });
  for (const { name, bytes } of fieldFiles("field/good")) {
    if (!units.some((unit) => name.startsWith(unit))) writeFileSync(at("good", name), bytes);
  }
  return at("good");
}

async function report(folders: readonly string[], ...more: readonly string[]): Promise<Told> {
  const { code } = await runLine(
    "report",
    ...folders,
    ...["--registry", join(fixtures, "so-don-vi.xlsx"), "--plan", "ha-giang", "--year", "2026"],
    ...["--as-of", "20/12/2026", "--out", at("bc.xlsx"), "--json", at("bc.json"), ...more],
  );
  return { ...(jsonOf(at("bc.json")) as Omit<Told, "code">), code };
}

const unit = "02.001.001";
const ofUnit = ({ units }: Told, code = unit) => units.find((each) => each.code === code);
const codesOf = ({ issues }: Told, code = unit): readonly string[] =>
  issues.filter((each) => each.unit === code && !quiet.has(each.code)).map((each) => each.code);
/** What the small sample says of every unit. */
const quiet = new Set([
  "olderForm",
  "reportSettingMissing",
  "changeUnusual",
  "changeFromNone",
  "changeToNone",
  "savedAfterReport",
]);

describe("different files are different files, whatever they are called", () => {
  const [first, second] = ["dot1", "dot2"].map((folder) =>
    join(fixtures, "same-path", folder, "nop"),
  );

  test.each([
    ["newest", "received", "newest"],
    ["error", "rejected", "nobody"],
    ["ask", "rejected", "nobody"],
  ])("from two folders of one name: --duplicates %s", async (policy, status, by) => {
    const given = [goodWithout(unit), first ?? "", second ?? ""];
    const told = await report(given, "--duplicates", policy);
    expect(ofUnit(told)?.status).toBe(status);
    expect(told.duplicates.decisions.map((each) => [each.unit, each.by])).toEqual([[unit, by]]);
    expect(new Set(told.issues.map(({ file }) => file)).size).toBeGreaterThan(1);
  });

  test.each([0, 1])("each of them can be chosen: %d", async (index) => {
    const given = [goodWithout(unit), first ?? "", second ?? ""];
    const asked = await report(given, "--duplicates", "ask");
    const files = asked.issues.flatMap(({ code, file }) =>
      code === "duplicateUndecided" && file !== null ? [file] : [],
    );
    const file = files[index] ?? "";
    expect(new Set(files).size).toBe(2);
    const told = await report(given, "--duplicates", "ask", "--choose", `${unit}=${file}`);
    expect(ofUnit(told)).toMatchObject({ status: "received", file });
  });

  test("of names that differ only in how their letters are composed", async () => {
    rmSync(at("twins"), { recursive: true, force: true });
    mkdirSync(at("twins"));
    const { bytes } = fieldFile("field/good");
    const other = changedWorkbook(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<v>5335</v>", "<v>5000</v>"),
    );
    const name = `${unit} Đảng bộ xã Phiêng Lình.xlsx`;
    writeFileSync(at("twins", name.normalize("NFC")), bytes);
    writeFileSync(at("twins", name.normalize("NFD")), other);
    const told = await report([goodWithout(unit), at("twins")]);
    expect(ofUnit(told)?.status).toBe("rejected");
    expect(codesOf(told)).toEqual(["duplicateUndecided", "duplicateUndecided"]);
    expect(told.code).toBe(1);
  });
});

describe("the newest is the newest by its clock", () => {
  test("whatever zone its date is written in", async () => {
    const told = await report([goodWithout(unit), join(fixtures, "offset-newest")]);
    expect(ofUnit(told)).toMatchObject({
      status: "received",
      file: "offset-newest/02.001.001 moi.xlsx",
    });
  });

  test("and a clock that is wrong wins nothing and is told", async () => {
    rmSync(at("clock"), { recursive: true, force: true });
    mkdirSync(at("clock"));
    const { name, bytes } = fieldFile("field/good");
    const later = changedWorkbook(bytes, "docProps/core.xml", (xml) =>
      xml.replaceAll("2026-12-18T01:40:17Z", "2031-05-06T01:40:17Z"),
    );
    const other = changedWorkbook(later, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<v>5335</v>", "<v>5000</v>"),
    );
    writeFileSync(at("clock", "02.001.001 dong ho sai.xlsx"), other);
    const told = await report([goodWithout(), at("clock")]);
    expect(ofUnit(told)).toMatchObject({ status: "received", file: `good/${name}` });
    const notices = told.issues.filter(
      ({ code, unit: of }) => code === "savedAfterReport" && of === unit,
    );
    expect(notices.map(({ file }) => file)).toEqual(["clock/02.001.001 dong ho sai.xlsx"]);
  });
});

describe("nobody is counted for somebody else", () => {
  test("a form whose head and name are of another unit than its hidden sheet counts for neither until somebody chooses", async () => {
    const other = "02.001.002";
    const given = [goodWithout(other), join(fixtures, "head-other-unit")];
    const told = await report(given);
    expect([ofUnit(told)?.status, ofUnit(told, other)?.status, told.code]).toEqual([
      "received",
      "rejected",
      1,
    ]);
    expect(codesOf(told, other)).toEqual(["witnessesDisagree"]);
    expect(told.duplicates.decisions).toMatchObject([{ unit: other, kept: null, by: "nobody" }]);
    const file = ofUnit(told, other)?.file ?? "";
    const chosen = await report(given, "--choose", `${other}=${file}`);
    expect([ofUnit(chosen)?.status, ofUnit(chosen, other)?.status]).toEqual([
      "received",
      "received",
    ]);
    expect(codesOf(chosen, other)).not.toContain("witnessesDisagree");
  });

  test("an old workbook that carries another unit's form is that unit's in no way", async () => {
    const told = await report([goodWithout(unit, "02.001.003"), join(fixtures, "ole-embeds-form")]);
    expect([ofUnit(told)?.status, ofUnit(told, "02.001.003")?.status]).toEqual([
      "rejected",
      "missing",
    ]);
    expect(codesOf(told)).toEqual(["fileUnreadable"]);
  });
});

const openDocument = zipSync({
  mimetype: [
    new TextEncoder().encode("application/vnd.oasis.opendocument.spreadsheet"),
    { level: 0 },
  ],
});

/** An old document of Office with a stream of this name, and the good form inside. */
function withFormInside(stream: string): Uint8Array {
  const { bytes } = fieldFile("field/good");
  const document = new Uint8Array(2048 + bytes.length);
  document.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, place) => {
    document[1024 + place * 2] = letter.charCodeAt(0);
  });
  document[1024 + 64] = stream.length * 2 + 2;
  document[1024 + 66] = 2;
  document.set(bytes, 2048);
  return document;
}

describe("what arrived and cannot be read is held against its unit, with the remedy that helps", () => {
  const given = (name: string, bytes: Uint8Array | string): string => {
    rmSync(at("arrived"), { recursive: true, force: true });
    mkdirSync(at("arrived"));
    writeFileSync(at("arrived", name), bytes);
    return at("arrived");
  };
  test.each([
    [".02.001.001 Đảng bộ xã.xlsx.icloud", "bplist00", "chưa được tải về"],
    ["02.001.001 Đảng bộ xã.xlsx.crdownload", "PK", "chưa được tải về"],
    ["02.001.001 Đảng bộ xã.csv", "Mã;Số liệu\r\nDV_TOTAL;5\r\n", "CSV"],
    ["02.001.001 Đảng bộ xã.ods", openDocument, ".ods"],
    ["02.001.001 Đảng bộ xã.xlsx", openDocument, ".ods"],
    ["02.001.001 Đảng bộ xã.xls", withFormInside("WordDocument"), "Word"],
    ["02.001.001 Đảng bộ xã.msg", withFormInside("__properties_version1.0"), "thư"],
    ["02.001.001 Đảng bộ xã.rar", "Rar!", "Giải nén"],
    ["02.001.001 Đảng bộ xã.zip", "Rar!", "Giải nén"],
    ["02.001.001 Đảng bộ xã.pdf", "%PDF-1.7", "PDF"],
    ["02.001.001 Đảng bộ xã.et", "", "WPS"],
    ["02.001.001 Đảng bộ xã.gsheet", "{}", "Tải xuống"],
    [
      "02.001.001 Đảng bộ xã.xls",
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      "Excel 2003",
    ],
  ])("%s", async (name, bytes, words) => {
    const folder = given(name, bytes);
    const told = await report([goodWithout(unit), folder]);
    expect([ofUnit(told)?.status, codesOf(told)]).toEqual(["rejected", ["fileUnreadable"]]);
    const message = told.issues.find(({ code }) => code === "fileUnreadable")?.message;
    expect(message).toContain(words);
    expect((await runLine("check", at("arrived", name))).code).toBe(1);
  });

  test("a zip of forms is opened, and each form in it is a file", async () => {
    const told = await report([goodWithout(unit), join(fixtures, "arrived-as-zip")]);
    const file =
      "arrived-as-zip/02.001.001 Đảng bộ xã Phiêng Lình.zip/02.001.001 Đảng bộ xã Phiêng Lình.xlsx";
    expect(ofUnit(told)).toMatchObject({ status: "received", file });
    expect(codesOf(told)).toEqual([]);
  });

  test("a zip that leads out of its folder leads nowhere, and one that is damaged is one file", async () => {
    const { bytes } = fieldFile("field/good");
    const zip = zipSync({
      "../../02.001.001.xlsx": bytes,
      "__MACOSX/._02.001.001.xlsx": new Uint8Array(4),
    });
    const told = await report([goodWithout(unit), given("huyen.zip", zip)]);
    expect(ofUnit(told)).toMatchObject({
      status: "received",
      file: "arrived/huyen.zip/02.001.001.xlsx",
    });
    const cut = await report([goodWithout(unit), given("02.001.001 huyen.zip", zip.slice(0, 900))]);
    expect(ofUnit(cut)?.status).toBe("rejected");
  });
});
