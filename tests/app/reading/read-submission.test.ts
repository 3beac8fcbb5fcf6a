import { readSubmission, type FileBytes } from "#app/reading/read-submission";
import type { OpenBytes } from "#app/ports";
import type { Grid } from "#core/cell";
import { err, ok } from "#core/result";
import { layOutForm } from "#core/forms/input-form";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { knownItems } from "../../support/built-in";
import { declaredBy, factsOf } from "../../support/facts";
import { formInput } from "../../support/forms";
import { gridWith } from "../../support/grids";
import { opensAsGrids, silent } from "./opened-sheets";

const file: FileBytes = {
  path: "nop/38.01.xlsx",
  sha256: "abc",
  bytes: new Uint8Array(),
  modified: "2022-12-28T00:00:00.000Z",
};

const read = (open: OpenBytes, from: FileBytes = file) =>
  readSubmission(from, { open, ...knownItems });

const form = gridWith([
  ["Mã", "Số liệu"],
  ["VH_TOTAL", 8],
]);
const meta = (...pairs: readonly (readonly [string, string])[]): Grid =>
  gridWith(pairs, { sheet: "_meta", visibility: "hidden" });

describe("what becomes of a file", () => {
  test.each<readonly [string, readonly Grid[], string]>([
    ["a form", [form], "form"],
    ["a form on a sheet of another name", [{ ...form, sheet: "Trang tính 1" }], "form"],
    ["a form behind other sheets", [gridWith([["x"]], { sheet: "A" }), form], "form"],
    [
      "a form on a hidden sheet of its name",
      [gridWith([["x"]], { sheet: "A" }), { ...form, visibility: "hidden" }],
      "form",
    ],
    [
      "something like a form on a hidden sheet",
      [{ ...form, sheet: "B", visibility: "hidden" }],
      "noForm",
    ],
    ["a workbook without a form", [gridWith([["x"]], { sheet: "A" })], "noForm"],
    ["an empty sheet", [gridWith([], { sheet: "A" })], "noForm"],
    ["our own report", [form, meta(["template", "so-chi-tieu/bao-cao"])], "ownReport"],
  ])("%s", (_, grids, kind) => {
    expect(read(opensAsGrids(grids)).kind).toBe(kind);
  });

  test("a workbook without a form names its sheets and what it says of itself", () => {
    const grids = [gridWith([["x"]], { sheet: "A" }), meta(["unit", "38.01"])];
    expect(read(opensAsGrids(grids))).toMatchObject({
      kind: "noForm",
      sheets: ["A", "_meta"],
      meta: { unit: "38.01" },
    });
  });

  test("bytes that do not open keep the reason", () => {
    expect(read(() => err("encryptedOrXls"))).toMatchObject({
      kind: "unreadable",
      reason: "encryptedOrXls",
      file: { path: "nop/38.01.xlsx", sha256: "abc" },
    });
  });

  test.each(["Biểu nhập", "_meta"])(
    "a sheet that cannot be read spoils its file only: %s",
    (broken) => {
      const open: OpenBytes = () =>
        ok({
          sheets: [form, meta(["unit", "38.01"])].map(({ sheet, visibility }) => ({
            name: sheet,
            visibility,
          })),
          facts: () => ok(silent),
          readGrid: (name) => (name === broken ? err("damaged") : ok(meta(["unit", "38.01"]))),
        });
      expect(read(open)).toMatchObject({ kind: "unreadable", reason: "damaged" });
    },
  );

  test("of two filled forms the first counts, and both sheets are named", () => {
    const other = gridWith(
      [
        ["Mã", "Số liệu"],
        ["VH_TOTAL", 9],
      ],
      { sheet: "Biểu nhập (2)" },
    );
    const reading = read(opensAsGrids([form, other]));
    if (reading.kind !== "form") throw new Error("no form");
    expect([reading.sheet, declaredBy(reading.facts)]).toEqual(["Biểu nhập", { VH_TOTAL: 8 }]);
    const told = reading.issues.filter(({ code }) => code === "severalForms");
    expect(told.map(({ details }) => details)).toEqual([
      { sheets: ["Biểu nhập", "Biểu nhập (2)"] },
    ]);
  });

  test("another sheet that cannot be read takes nothing from the form", () => {
    const opened = opensAsGrids([form, gridWith([["x"]], { sheet: "Ghi chú" })])(new Uint8Array());
    if (!opened.ok) throw new Error("not opened");
    const broken: OpenBytes = () =>
      ok({
        ...opened.value,
        readGrid: (name) => (name === "Ghi chú" ? err("damaged") : opened.value.readGrid(name)),
      });
    expect(read(broken)).toMatchObject({ kind: "form", sheet: "Biểu nhập" });
  });

  test("a form reads back as it was filled", () => {
    const facts = factsOf({ VH_TOTAL: 8, VH_MEMBER: "không có", ORG_TOTAL: "không áp dụng" });
    const reading = read(opensAsGrids(layOutForm(formInput({ facts })).map(gridOf)));
    if (reading.kind !== "form") throw new Error("no form");
    expect(declaredBy(reading.facts)).toEqual(declaredBy(facts));
    expect(reading.issues).toEqual([]);
    expect(reading.meta).toMatchObject({ unit: "38.01", year: 2022, plan: "duc-pho" });
  });
});

test.each<readonly [string, string, number, readonly string[]]>([
  ["as many as an organisation can have", "38.168.053", 9_999_999, []],
  ["more than any organisation has", "38.168.053", 10_000_000, ["numberTooLarge"]],
  ["the code that its hidden sheet names", "02.001.003", 2_001_003, ["codeInsteadOfNumber"]],
  ["the same number in the form of another", "02.001.004", 2_001_003, []],
])("a count is held against the form that it stands in: %s", (_, unit, count, said) => {
  const grid = gridWith([
    ["Mã", "Số liệu"],
    ["VH_TOTAL", count],
  ]);
  const reading = read(opensAsGrids([grid, meta(["unit", unit])]));
  if (reading.kind !== "form") throw new Error("no form");
  expect(reading.issues.map(({ code }) => code)).toEqual(said);
});

describe("when a file was received", () => {
  const saved = "2022-12-20T08:00:00Z";

  test.each<readonly [string, string | null, string | null, string | null, string | null]>([
    ["the file says so itself", saved, file.modified, saved, "properties"],
    ["only the folder says so", null, file.modified, file.modified, "fileSystem"],
    ["nobody says", null, null, null, null],
  ])("%s", (_, own, modified, receivedAt, receivedFrom) => {
    const open = opensAsGrids([form], { ...silent, modified: own });
    expect(read(open, { ...file, modified }).file).toMatchObject({ receivedAt, receivedFrom });
  });

  test("of a file that does not open the folder says it", () => {
    expect(read(() => err("damaged")).file).toMatchObject({
      receivedAt: file.modified,
      receivedFrom: "fileSystem",
    });
  });
});
