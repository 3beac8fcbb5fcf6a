import { cellName } from "#core/cell";
import { reportText } from "#core/words/report/report-text";
import { kindOf } from "#core/report/document/sentences/overview";
import { footOf, headOf, openingOf, subjectOf } from "#core/report/document/report-head";
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
  reporter: "Ban Tổ chức Tỉnh ủy Hà Giang",
  kind: null,
  subject: null,
  signing: "T/M",
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
  expect(added[0]?.details).toMatchObject({
    settings: expect.arrayContaining(["onBehalf", "post", "name"]) as unknown,
  });
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
  const { recipients, number, reporter, kind, subject, ...texts } = full;
  expect([recipients, kind, subject]).toEqual([null, null, null]);
  expect(reporter).not.toBe("");
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
  [{ colour: "A" }, { reason: "unknown", what: "colour", nearest: [] }],
  [{ nmae: "A" }, { reason: "unknown", what: "nmae", nearest: ["name"] }],
  [{ onbehalf: "A" }, { reason: "unknown", what: "onbehalf", nearest: ["onBehalf"] }],
  [{ name: 1.5 }, { reason: "notText", what: "name" }],
  [{ recipients: "A" }, { reason: "notText", what: "recipients" }],
  [{ recipients: [""] }, { reason: "notText", what: "recipients" }],
  [{ signing: "thay" }, { reason: "notSigning", what: "signing" }],
  [{ post: "BÍ THƯ" }, { reason: "postWithoutName", what: "post" }],
  [{ signing: "K/T" }, { reason: "insteadOfNobody", what: "onBehalf" }],
  [{ onBehalf: "K/T" }, { reason: "insteadOfNobody", what: "onBehalf" }],
  [
    { signing: "K/T", onBehalf: "" },
    { reason: "insteadOfNobody", what: "onBehalf" },
  ],
  [
    { onBehalf: "K/T TRƯỞNG BAN", post: "TRƯỞNG BAN", name: "A" },
    { reason: "insteadOfOneself", what: "post" },
  ],
  [
    { signing: "T/M", onBehalf: "K/T TRƯỞNG BAN" },
    { reason: "signingTwice", what: "onBehalf" },
  ],
  [
    { signing: "none", onBehalf: "BAN THƯỜNG VỤ" },
    { reason: "bodyWithoutSigning", what: "onBehalf" },
  ],
])("settings %j are refused", (content, error) => {
  expect(readSettings(content)).toMatchObject({ ok: false, error: [error] });
});

test("every fault of a file is named at once", () => {
  const read = readSettings({ nmae: "A", post: "BÍ THƯ", place: ["x"] });
  expect(read.ok ? [] : read.error.map(({ reason }) => reason)).toEqual([
    "unknown",
    "notText",
    "postWithoutName",
  ]);
});

/** What stands in the report of settings as somebody wrote them. */
function printed(content: object) {
  const read = readSettings(content);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const said = { ...result, settings: read.value };
  return { ...headOf(said, words), ...footOf(said, words) };
}

test.each<readonly [object, object]>([
  [{ number: "7", symbol: "BC/BTCTU" }, { number: "Số 07-BC/BTCTU" }],
  [{ number: "Số 30", symbol: "-BC/TU" }, { number: "Số 30-BC/TU" }],
  [{ number: "Số: 30-BC/TU" }, { number: "Số 30-BC/TU" }],
  [{ place: "Hà Giang, ngày 1 tháng 2" }, { placeAndDate: "Hà Giang, ngày 20 tháng 12 năm 2026" }],
  [{ filed: "- Lưu Văn phòng Ban.", recipients: [] }, { recipients: ["- Lưu Văn phòng Ban."] }],
  [{ filed: "Lưu: Lưu trữ Tỉnh ủy", recipients: [] }, { recipients: ["- Lưu Lưu trữ Tỉnh ủy."] }],
  [
    { filed: "VT", recipients: ["Nơi nhận: Tỉnh ủy", "- Ban Tổ chức Trung ương,"] },
    { recipients: ["- Tỉnh ủy,", "- Ban Tổ chức Trung ương,", "- Lưu VT."] },
  ],
  [{ onBehalf: "T/M BAN THƯỜNG VỤ" }, { onBehalf: "T/M BAN THƯỜNG VỤ" }],
  [{ onBehalf: "BAN THƯỜNG VỤ" }, { onBehalf: "T/M BAN THƯỜNG VỤ" }],
  [{ onBehalf: "KT. TRƯỞNG BAN" }, { onBehalf: "K/T TRƯỞNG BAN" }],
  [{ signing: "k/t", onBehalf: "TRƯỞNG BAN" }, { onBehalf: "K/T TRƯỞNG BAN" }],
  [{ onBehalf: "" }, { onBehalf: null }],
  [{ signing: "không" }, { onBehalf: null }],
])("%j: no word of the head or the foot stands twice", (content, expected) => {
  expect(printed(content)).toMatchObject(expected);
});

test.each(["T/M", "K/T", "none"] as const)(
  "a signature with %s comes back from the sheet as it was",
  (signing) => {
    const settings = { ...full, signing, onBehalf: signing === "none" ? null : "TRƯỞNG BAN" };
    const kept = readKept(gridOf(firstSheet({ ...result, settings })));
    expect(footOf({ ...result, kept }, words)).toEqual(
      footOf({ ...result, settings: { ...settings, recipients: null } }, words),
    );
  },
);

test("whoever empties the line for whom one signs is asked for it no more", () => {
  const sheet = firstSheet({ ...result, settings: full });
  const typed = typedInto(sheet, { [cellWithKey(sheet, "head.onBehalf", 3)]: "" });
  const kept = readKept(gridOf(typed));
  expect(footOf({ ...result, kept }, words).onBehalf).toBeNull();
  const again = withHead(result, { settings: { ...noSettings, reporter: "A" }, kept });
  expect(again.issues).toEqual(result.issues);
});

test("a department has no line above its head's post, and is asked what it is called in the opening", () => {
  const own = { ...full, reporter: null, signing: "none", onBehalf: null } as const;
  const { issues } = withHead(result, { settings: own, kept: new Map() });
  expect(issues.at(-1)?.details).toEqual({ settings: ["reporter"] });
  const bare = withHead(result, {
    settings: { ...noSettings, reporter: "A", signing: "none" },
    kept: new Map(),
  });
  expect(bare.issues.at(-1)?.details).toEqual({
    settings: ["above", "issuer", "place", "number", "symbol", "post", "name", "filed"],
  });
  expect(openingOf({ ...result, settings: own }, words)).toContain("[tập thể báo cáo]");
  expect(openingOf({ ...result, settings: full }, words)).toContain(
    "Ban Tổ chức Tỉnh ủy Hà Giang báo cáo",
  );
});

test("subject and kind are the plan's unless the settings say others", () => {
  const own = { ...noSettings, subject: "kết quả công tác", kind: "Đề án" };
  expect(subjectOf({ ...result, settings: own }, words)).toBe("kết quả công tác");
  expect(subjectOf(result, words)).toContain(result.plan.subject);
  expect(kindOf({ ...result, settings: own }, words)).toBe("Đề án");
  expect(kindOf(result, words)).toBe("Chương trình");
  const { kind, ...unsaid } = result.plan;
  expect(kind).toBe("Chương trình");
  expect(kindOf({ ...result, plan: unsaid }, words)).toBe("Chương trình");
});

test("a number is taken as its digits and a blank as not said", () => {
  expect(readSettings({ number: 30, place: " ", post: null, recipients: null })).toEqual({
    ok: true,
    value: { ...noSettings, number: "30" },
  });
});
