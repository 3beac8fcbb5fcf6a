import fc from "fast-check";
import { formFileName, formFileNames } from "#app/forms/form-file-name";
import { formWorkbook, shownAsLastYear, type FormsInput } from "#app/forms/make-forms";
import { readSubmission } from "#app/reading/read-submission";
import { askedItems } from "#core/catalogue/asked-items";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { formColumns } from "#core/forms/form-rows";
import { matchFiles } from "#core/consolidation/match-files";
import { productName, productVersion } from "#core/words/product";
import { readForm } from "#core/reading/read-form";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { wordsOf } from "#text/words";
import { catalogue, isItem, knownItems } from "../../support/built-in";
import { declaredBy, factsOf } from "../../support/facts";
import { formOf, metaOf } from "../../support/readings";
import { registryWith, typeNumbered, unitWith } from "../../support/units";
import { opensAs } from "../reading/opened-sheets";

const commune = unitWith({ code: "38.01", name: "Đảng bộ xã Tân Quang" });
const office = unitWith({ code: "38.02", name: "Đảng bộ Sở Y tế", type: typeNumbered("5") });
const registry = registryWith(commune, office);

const input = (fields: Partial<FormsInput> = {}): FormsInput => ({
  registry,
  plan: ducPho,
  year: 2022,
  catalogue,
  words: wordsOf("vi"),
  factsOf: () => null,
  previousOf: () => null,
  savedAt: () => "2022-11-01T00:00:00Z",
  ...fields,
});

/** What the form of a unit declares when it is read again. */
function declaredIn(unit: typeof commune, given: FormsInput): unknown {
  const [sheet] = formWorkbook(unit, given).sheets;
  const form = sheet === undefined ? null : readForm(gridOf(sheet), knownItems);
  return form === null ? null : declaredBy(form.facts);
}

const rowsIn = (unit: typeof commune): readonly unknown[] => {
  const [sheet] = formWorkbook(unit, input()).sheets;
  const codes = sheet?.rows.map(({ cells }) => cells[formColumns.code]?.value) ?? [];
  return codes.filter((code) => typeof code === "string" && isItem(code));
};

describe("a fresh form", () => {
  test("of a commune is blank", () => {
    expect(declaredIn(commune, input())).toEqual({});
  });

  test("of an office is blank too: it has no rows for what an office cannot have", () => {
    const villages = catalogue.items.filter(({ appliesTo }) => appliesTo === "communes");
    const rows = rowsIn(office);
    expect(declaredIn(office, input())).toEqual({});
    expect(rows).toContain("DV_TOTAL");
    expect(villages.map(({ code }) => code).filter((code) => rows.includes(code))).toEqual([]);
    expect(rowsIn(commune)).toContain("VH_TOTAL");
  });

  test("has the rows that the plan asks for, in the order of the catalogue", () => {
    expect(rowsIn(commune)).toEqual([...askedItems(ducPho, catalogue).keys()]);
  });

  test("carries the values that are there already, as they are", () => {
    const facts = factsOf({ VH_TOTAL: 10, VH_NONMEMBER: 3 });
    const given = input({ factsOf: (unit) => (unit === "38.01" ? facts : null) });
    expect(declaredIn(commune, given)).toEqual({ VH_TOTAL: 10, VH_NONMEMBER: 3 });
  });

  test("says who it is for and when it was saved", () => {
    const { properties } = formWorkbook(commune, input());
    expect(properties).toEqual({
      title: "Đảng bộ xã Tân Quang",
      creator: `${productName} ${productVersion}`,
      modified: "2022-11-01T00:00:00Z",
      lastModifiedBy: productName,
    });
  });

  test("handed in as it is counts for its unit", () => {
    for (const unit of [commune, office]) {
      const open = opensAs(formWorkbook(unit, input()).sheets);
      const file = {
        path: formFileName(unit),
        sha256: "1",
        bytes: new Uint8Array(),
        modified: null,
      };
      const { accepted } = matchFiles([readSubmission(file, { open, ...knownItems })], {
        period: null,
        registry,
        plan: "duc-pho",
        year: 2022,
      });
      expect([...accepted.keys()]).toEqual([unit.code]);
    }
  });
});

describe("the file of a form begins with the code of its unit", () => {
  test.each([
    ["02.001.003", "Đảng bộ xã Nậm Sín", "02.001.003 Đảng bộ xã Nậm Sín.xlsx"],
    ["38/168", "Đảng bộ xã A", "38 168 Đảng bộ xã A.xlsx"],
    ["38.01", 'Chi bộ "Trường\nMầm non"', "38.01 Chi bộ Trường Mầm non.xlsx"],
    ["38.01", "Công ty TNHH A.B.", "38.01 Công ty TNHH A.B.xlsx"],
    ["38.01", "", "38.01.xlsx"],
    ["COM1.02", "Đảng bộ", "_COM1.02 Đảng bộ.xlsx"],
    ["CON", "", "_CON.xlsx"],
    ["CON", "xã", "CON xã.xlsx"],
    ["~$1", "xã", "$1 xã.xlsx"],
    [".1", "xã", "1 xã.xlsx"],
    ["?", "?", "_.xlsx"],
  ])("%j, %j: %s", (code, name, expected) => {
    expect(formFileName({ code, name })).toBe(expected);
  });

  test.each([
    ["one under", 99, 99],
    ["just as long", 100, 100],
    ["one over", 101, 100],
    ["far over", 250, 100],
  ])("before its ending it has at most 100 signs: %s", (_, length, kept) => {
    for (const sign of ["a", "ộ", "𝐀"]) {
      const file = formFileName({ code: "38.01", name: sign.repeat(length - "38.01 ".length) });
      expect(file).toBe(`38.01 ${sign.repeat(kept - "38.01 ".length)}.xlsx`);
    }
  });

  test("units never share a file, whatever Windows takes for one name", () => {
    const units = ["38/1", "38:1", "A.1", "a.1"].map((code) => ({ code, name: "xã" }));
    expect([...formFileNames(units).values()]).toEqual([
      "38 1 xã.xlsx",
      "38 1 xã (2).xlsx",
      "A.1 xã.xlsx",
      "a.1 xã (2).xlsx",
    ]);
  });

  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom("con", "nul", "lpt1", ".", " ", "~", "$", ":", "ộ", "𝐀", "\u0000", "a"),
      maxLength: 60,
    }),
  );

  test("Windows takes it, whatever code and name hold", () => {
    fc.assert(
      fc.property(texts, texts, (code, name) => {
        const file = formFileName({ code, name });
        expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.xlsx$/u);
        expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d) *\./iu);
        expect(file).not.toMatch(/[. ]\.xlsx$/u);
        expect(file).not.toMatch(/\p{Cs}/u);
        expect(file.length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 3000 },
    );
  });

  test("it is never passed over as hidden or temporary", () => {
    fc.assert(
      fc.property(texts, texts, (code, name) => {
        expect(formFileName({ code, name })).not.toMatch(/^(?:\.|~\$)/u);
      }),
      { numRuns: 1000 },
    );
  });

  const codes = fc.stringMatching(/^[0-9A-ZĐ]{1,4}(?:\.[0-9]{1,3}){0,3}$/u);

  test("a form that names no unit is still found by its name", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("", "Đảng bộ xã A", "2"), (code, name) => {
        const unit = unitWith({ code, name });
        const path = formFileName(unit);
        fc.pre(!path.startsWith("_"));
        const { accepted } = matchFiles(
          [formOf("", { file: { ...formOf("").file, path }, meta: metaOf(null) })],
          { period: null, registry: registryWith(unit), plan: "duc-pho", year: 2022 },
        );
        expect([...accepted.keys()]).toEqual([code]);
      }),
    );
  });
});

test("units whose codes differ only in signs that names cannot have get files of their own", () => {
  const units = ["A/1", "A:1", "a 1", "A2"].map((code) => ({ code, name: "Xã X" }));
  expect([...formFileNames(units).values()]).toEqual([
    "A 1 Xã X.xlsx",
    "A 1 Xã X (2).xlsx",
    "a 1 Xã X (3).xlsx",
    "A2 Xã X.xlsx",
  ]);
});

describe("the column of last year", () => {
  const facts = new Map([[commune.code, factsOf({ DV_TOTAL: 50 })]]);

  test.each([
    ["of the year before is filled in", 2021, true],
    ["of two years before stays blank: its heading names the year before", 2020, false],
    ["of the same year stays blank", 2022, false],
  ])("out of a report %s", (_, reportYear, filled) => {
    const of = shownAsLastYear({ year: reportYear, facts }, 2022);
    expect(of(commune.code)?.has("DV_TOTAL") ?? false).toBe(filled);
  });
});
