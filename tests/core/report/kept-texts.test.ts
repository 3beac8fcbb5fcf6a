import { cellName } from "#core/cell";
import { reportText } from "#core/words/report/report-text";
import { footOf, headOf } from "#core/report/document/report-head";
import { withHead } from "#core/result/with-head";
import { readKept } from "#core/report/kept/read-kept";
import { noSettings, readSettings, type ReportSettings } from "#core/result/report-settings";
import type { ReportResult } from "#core/result/report-result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";
import { sampleReport, sheetsOf, words } from "../../support/sample-report";

const result = sampleReport("ha-giang", 4);

const full: ReportSettings = {
  above: "TỈNH ỦY HÀ GIANG",
  issuer: "BAN TỔ CHỨC",
  place: "Hà Giang",
  number: "7",
  symbol: "BTCTU",
  onBehalf: "BAN THƯỜNG VỤ",
  post: "PHÓ BÍ THƯ",
  name: "Nguyễn Văn Mẫu",
  filed: "Văn phòng",
  recipients: null,
};

const firstSheet = (report: ReportResult): SheetModel => {
  const [sheet] = sheetsOf(report);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

/** The sheet after somebody typed over cells. */
function typedInto(sheet: SheetModel, typed: Readonly<Record<string, string>>): SheetModel {
  const rows = sheet.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const value = typed[cellName(index, column)];
      return value === undefined || cell === null ? cell : { ...cell, value };
    }),
  }));
  return { ...sheet, rows };
}

/** The cell that stands in the row with a key. */
function cellWithKey(sheet: SheetModel, key: string, column: number): string {
  const row = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === key));
  return cellName(row, column);
}

test("without settings every part that the office must say stands in brackets, and one complaint names them", () => {
  const bare = withHead(result, { settings: noSettings, kept: new Map() });
  const head = headOf(bare, words);
  const foot = footOf(bare, words);
  for (const part of [head.above, head.issuer, head.number, head.placeAndDate]) {
    expect(part).toContain("[");
  }
  for (const part of [foot.onBehalf, foot.post, foot.name, foot.recipients.at(-1)]) {
    expect(part).toContain("[");
  }
  const added = bare.issues.slice(result.issues.length);
  expect(added.map(({ code, severity }) => [code, severity])).toEqual([
    ["reportSettingMissing", "info"],
  ]);
});

test("with settings nothing stands in brackets, and numbers under 10 have a leading zero", () => {
  const said = withHead(result, { settings: full, kept: new Map() });
  expect(headOf(said, words)).toMatchObject({
    number: "Số 07-BC/BTCTU",
    placeAndDate: "Hà Giang, ngày 20 tháng 12 năm 2026",
  });
  expect(footOf(said, words)).toMatchObject({
    onBehalf: "T/M BAN THƯỜNG VỤ",
    name: "Nguyễn Văn Mẫu",
  });
  expect(said.issues).toEqual(result.issues);
});

test("the recipients are those of the plan unless the settings name others", () => {
  expect(footOf(result, words).recipients).toEqual([
    "- Ban Thường vụ Tỉnh ủy,",
    "- Ban Tổ chức Tỉnh ủy,",
    "- Lưu [...].",
  ]);
  const others = { ...result, settings: { ...full, recipients: ["Tỉnh ủy"] } };
  expect(footOf(others, words).recipients).toEqual(["- Tỉnh ủy,", "- Lưu Văn phòng."]);
});

test("nothing is kept from a report in which nobody wrote", () => {
  expect([...readKept(gridOf(firstSheet(result)))]).toEqual([]);
});

test("head and foot come back from the sheet as the settings said them", () => {
  const kept = readKept(gridOf(firstSheet({ ...result, settings: full })));
  const { recipients, number, ...texts } = full;
  expect(recipients).toBeNull();
  expect(number).toBe("7");
  const expected = Object.entries(texts).map(([name, text]) => [`head.${name}`, text]);
  expect(Object.fromEntries(kept)).toEqual(
    Object.fromEntries([...expected, ["head.number", "07"]]) as unknown,
  );
});

test("what a clerk wrote stands in the report that is made again, also a second time", () => {
  const sheet = firstSheet(result);
  const strengths = "Nhiều nơi làm tốt.\nMột số nơi [còn chậm].";
  const typed = typedInto(sheet, {
    [cellWithKey(sheet, "own.strengths", 0)]: strengths,
    [cellWithKey(sheet, "head.name", 3)]: "Nguyễn Văn Mẫu",
  });
  const kept = readKept(gridOf(typed));
  expect(kept).toEqual(
    new Map([
      ["own.strengths", strengths],
      ["head.name", "Nguyễn Văn Mẫu"],
    ]),
  );
  const again = firstSheet({ ...result, kept });
  expect(readKept(gridOf(again))).toEqual(kept);
  expect(footOf({ ...result, kept }, words).name).toBe("Nguyễn Văn Mẫu");
});

test("settings win over what was typed before", () => {
  const kept = new Map([["head.name", "Người cũ"]]);
  expect(footOf({ ...result, kept, settings: full }, words).name).toBe("Nguyễn Văn Mẫu");
  expect(footOf({ ...result, kept }, words).name).toBe("Người cũ");
  expect(reportText.foot.name).toBe("[Họ và tên]");
});

test.each<readonly [unknown, object]>([
  [[], { reason: "notSettings", what: "" }],
  ["x", { reason: "notSettings", what: "" }],
  [{ signer: "A" }, { reason: "unknown", what: "signer" }],
  [{ name: 1.5 }, { reason: "notText", what: "name" }],
  [{ recipients: "A" }, { reason: "notText", what: "recipients" }],
  [{ recipients: [""] }, { reason: "notText", what: "recipients" }],
])("settings %j are refused", (content, error) => {
  expect(readSettings(content)).toEqual({ ok: false, error });
});

test("a number is taken as its digits and a blank as not said", () => {
  expect(readSettings({ number: 30, place: " ", post: null })).toEqual({
    ok: true,
    value: { ...noSettings, number: "30" },
  });
});
