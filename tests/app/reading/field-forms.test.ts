import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readSubmission } from "#app/reading/read-submission";
import type { FileReading } from "#core/consolidation/file-reading";
import { formerDocuments } from "#core/catalogue/plans/plan-heads";
import { planOf } from "#core/catalogue/plans/plans";
import { matchFiles } from "#core/consolidation/match-files";
import { knownItems } from "../../support/built-in";
import { changedWorkbook } from "../../support/changed-workbook";
import { fieldFile, type FieldFile } from "../../support/field-files";
import { registryWith, unitWith } from "../../support/units";

const strings = "xl/sharedStrings.xml";

const read = ({ name, bytes }: Pick<FieldFile, "name" | "bytes">): FileReading =>
  readSubmission(
    { path: `nop/${name}`, sha256: name, bytes, modified: null },
    { open: openXlsx, ...knownItems },
  );

const registry = registryWith(
  ...["001", "002", "003"].map((end) => unitWith({ code: `02.001.${end}` })),
);

/** Where a form of Hà Giang for 2026 ends: `accepted 02.001.001`, or `rejected 02.001.002 witnessesDisagree`. */
function endOf(file: Pick<FieldFile, "name" | "bytes">): string {
  const matched = matchFiles([read(file)], {
    period: null,
    registry,
    plan: "ha-giang",
    year: 2026,
  });
  const accepted = [...matched.accepted.keys()].map((unit) => `accepted ${unit}`);
  const rejected = [...matched.rejected].map(
    ([unit, [first]]) => `rejected ${unit} ${first?.cause.code ?? ""}`,
  );
  return [
    ...accepted,
    ...rejected,
    ...matched.ignored.map(({ cause }) => `ignored ${cause.code}`),
  ].join();
}

/** Complaints of a form that are about who it is and what its rows are. */
function toldOf(reading: FileReading): readonly string[] {
  if (reading.kind !== "form") return [reading.kind];
  return reading.issues
    .filter(({ code }) => code !== "olderForm")
    .map(({ code, at, details }) => {
      const place = at.cell === null || at.sheet === null ? "" : ` ${at.cell}`;
      return "part" in details ? `${code} ${details.part}${place}` : `${code}${place}`;
    });
}

const good = fieldFile("field/good");
const factsOf = (reading: FileReading) =>
  reading.kind === "form"
    ? new Map([...reading.facts].map(([item, { value, state }]) => [item, [value, state]]))
    : null;

test("the form as it was handed in counts for its unit, without a word", () => {
  expect([endOf(good), toldOf(read(good))]).toEqual(["accepted 02.001.001", []]);
});

describe("a form whose hidden sheet, head and file name contradict each other counts for nobody", () => {
  const head = fieldFile("field/head-other-unit");
  const meta = fieldFile("faults/head-vs-meta");
  const lastYear = changedWorkbook(good.bytes, strings, (xml) =>
    xml.replace("năm 2026", "năm 2025"),
  );
  const [hagiang, other] = [planOf("ha-giang"), planOf("di-linh")];
  const titleOf = (plan: typeof other, document = plan?.document) =>
    `${plan?.name ?? ""}: ${document ?? ""}`;
  // The form was handed out when the product called the document otherwise.
  const otherPlan = changedWorkbook(good.bytes, strings, (xml) =>
    xml.replace(titleOf(hagiang, formerDocuments["ha-giang"]?.[0]), titleOf(other)),
  );
  test.each<readonly [string, Pick<FieldFile, "name" | "bytes">, string, readonly string[]]>([
    [
      "head and name of another unit",
      head,
      "rejected 02.001.002 witnessesDisagree",
      ["witnessesDisagree unit"],
    ],
    [
      "hidden sheet of another unit",
      meta,
      "rejected 02.001.003 witnessesDisagree",
      ["witnessesDisagree unit"],
    ],
    [
      "the name alone",
      { ...good, name: "02.001.002 Đảng bộ.xlsx" },
      "rejected 02.001.001 witnessesDisagree",
      ["witnessesDisagree unit"],
    ],
    [
      "the head of last year",
      { ...good, bytes: lastYear },
      "rejected 02.001.001 witnessesDisagree",
      ["witnessesDisagree year"],
    ],
    [
      "the head of another plan",
      { ...good, bytes: otherPlan },
      "rejected 02.001.001 witnessesDisagree",
      ["witnessesDisagree plan"],
    ],
    [
      "the name of last year",
      { ...good, name: "02.001.001 bieu nam 2025.xlsx" },
      "rejected 02.001.001 witnessesDisagree",
      ["witnessesDisagree year"],
    ],
  ])("%s", (_, file, end, told) => {
    expect([endOf(file), toldOf(read(file))]).toEqual([end, told]);
  });

  test("every reading is named", () => {
    const reading = read(head);
    const found =
      reading.kind === "form"
        ? reading.issues.find(({ code }) => code === "witnessesDisagree")?.details
        : null;
    expect(found).toEqual({
      part: "unit",
      hidden: "02.001.001",
      head: "02.001.002",
      fileName: "02.001.002",
    });
  });

  test.each([
    "02.001.001 biểu năm 2026.xlsx",
    "nop_02.001.002.xlsx",
    "02.001 các chi bộ.xlsx",
    "02.001.001 lan 2025.xlsx",
  ])("a name that does not contradict is none of them: %s", (name) => {
    expect(endOf({ ...good, name })).toBe("accepted 02.001.001");
  });
});

describe("a form that has lost its hidden sheet counts only for the year that its head states", () => {
  const without = (change: (xml: string) => string) => {
    const book = changedWorkbook(good.bytes, "xl/workbook.xml", (xml) =>
      xml.replace(/<sheet name="_meta"[^>]*>/u, ""),
    );
    return { name: "bieu.xlsx", bytes: changedWorkbook(book, strings, change) };
  };
  test.each<readonly [string, (xml: string) => string, string]>([
    ["stated", (xml) => xml.replace("BIỂU NHẬP", "BIỂU  NHẬP"), "accepted 02.001.001"],
    ["of last year", (xml) => xml.replace("năm 2026", "năm 2025"), "rejected 02.001.001 wrongYear"],
    [
      "two years",
      (xml) => xml.replace("năm 2026", "năm 2025 so với năm 2024"),
      "rejected 02.001.001 yearNotStated",
    ],
    ["no year", (xml) => xml.replace(", năm 2026", ""), "rejected 02.001.001 yearNotStated"],
    ["no unit", (xml) => xml.replace("02.001.001 (", "("), "ignored unitNotStated"],
  ])("%s", (_, change, end) => {
    expect(endOf(without(change))).toBe(end);
  });
});

describe("headings and rows", () => {
  test.each(["field/two-value-columns", "faults/two-value-heads"])(
    "a heading that stands twice is told with both columns, and the form counts for nobody: %s",
    (folder) => {
      const file = fieldFile(folder, folder.startsWith("faults") ? "a" : "");
      const reading = read({ ...file, name: "x.xlsx" });
      const found =
        reading.kind === "form" ? reading.issues.find(({ code }) => code === "headingTwice") : null;
      expect(found?.details).toEqual({ cells: ["D8", "E8"] });
      expect(endOf({ ...file, name: "x.xlsx" })).toMatch(/^rejected 02\.001\.00\d headingTwice$/u);
    },
  );

  test("rows whose codes were swapped and whose names were not count for neither", () => {
    const { bytes } = fieldFile("faults/two-value-heads", "code-name");
    const reading = read({ name: "x.xlsx", bytes });
    const told =
      reading.kind === "form" ? reading.issues.filter(({ code }) => code === "codeNameDiffer") : [];
    expect(told.map(({ at, details }) => [at.cell, details])).toMatchInlineSnapshot(`
     [
       [
         "A37",
         {
           "item": "DV_MINORITY",
           "named": "DV_FEMALE",
         },
       ],
       [
         "A38",
         {
           "item": "DV_FEMALE",
           "named": "DV_MINORITY",
         },
       ],
     ]
    `);
    const items = told.map(({ details }) => ("item" in details ? details.item : ""));
    expect(items.map((item) => factsOf(reading)?.has(item))).toEqual(items.map(() => false));
  });

  test("a heading of values that names its year is understood; one that is gone is named", () => {
    const heading = (text: string) => ({
      ...good,
      bytes: changedWorkbook(good.bytes, strings, (xml) =>
        xml.replace("<t>Số liệu</t>", `<t>${text}</t>`),
      ),
    });
    expect(factsOf(read(heading("Số liệu năm 2026 (*)")))).toEqual(factsOf(read(good)));
    expect(endOf(heading("Kết quả thực hiện"))).toBe("rejected 02.001.001 valueHeadingMissing");
    expect(endOf(heading("Số liệu năm 2026 quý IV"))).toBe(
      "rejected 02.001.001 valueHeadingMissing",
    );
    expect(endOf(heading("Số liệu năm 2025"))).toBe("rejected 02.001.001 valueHeadingMissing");
  });

  test("of two forms in one book the filled one is read", () => {
    const reading = read(fieldFile("field/copy-filled-original-blank"));
    expect(factsOf(reading)).toEqual(factsOf(read(good)));
    expect(reading).toMatchObject({ kind: "form", sheet: "Biểu nhập (2)" });
    expect(toldOf(reading)).toEqual([]);
  });

  test("a blank form that says what its unit does not have is blank all the same", () => {
    const { name, bytes } = fieldFile("field/copy-filled-original-blank");
    const said = changedWorkbook(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace('<c r="E10" s="12"/>', '<c r="E10" s="12" t="str"><v>không áp dụng</v></c>'),
    );
    expect(read({ name, bytes: said })).toMatchObject({ kind: "form", sheet: "Biểu nhập (2)" });
  });

  test.each([
    ["field/merge-hidden-below", "", "E25"],
    ["faults/merged-hidden", "", "E12"],
  ])("a number hidden under joined cells is told and does not count: %s", (folder, start, cell) => {
    const reading = read({ ...fieldFile(folder, start), name: "x.xlsx" });
    expect(toldOf(reading)).toContain(`hiddenUnderJoined ${cell}`);
  });

  test("the number that Excel shows is the one that counts", () => {
    expect(factsOf(read(fieldFile("field/float-noise")))).toEqual(factsOf(read(good)));
  });

  test.each([
    ["formula.xlsx", "ambiguousNumber"],
    ["two-lines.xlsx", "notANumber"],
  ])("%s is asked about, never guessed", (start, code) => {
    const reading = read({ ...fieldFile("faults/typed-formula", start), name: "x.xlsx" });
    expect(toldOf(reading).filter((told) => told.startsWith(code))).toHaveLength(1);
  });

  test("a value inside a value is refused", () => {
    expect(read(fieldFile("faults/v-child"))).toMatchObject({
      kind: "unreadable",
      reason: "suspicious",
    });
  });
});
