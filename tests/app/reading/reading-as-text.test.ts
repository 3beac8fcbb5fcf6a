import { readingOfText, textOfReading } from "#app/reading/reading-as-text";
import type { FileReading } from "#core/consolidation/file-reading";
import { factKeeper } from "#core/reading/compact-facts";
import type { Fact, Facts } from "#core/reading/fact";
import { factsOf } from "../../support/facts";

const file = {
  path: "xã Tân Quang.xlsx",
  sha256: "ab",
  receivedAt: "2026-11-01T00:00:00Z",
  receivedFrom: "properties",
} as const;
const at = { row: 9, column: 4 };

const readings: readonly (readonly [string, FileReading])[] = [
  [
    "a form",
    {
      kind: "form",
      file,
      meta: null,
      sheet: "Biểu nhập",
      issues: [],
      facts: new Map([
        ...factsOf({ VH_TOTAL: "không có", VH_MEMBER: "không áp dụng", DV_BOY: 3 }),
        ["ORG_TOTAL", { state: "number", value: 12, at, raw: null, rule: null }],
        ["DV_RATED", { state: "number", value: 1692, at, raw: "1.692", rule: "numberAsText" }],
      ]),
    },
  ],
  [
    "a form with its layout, its notes and what was left blank",
    {
      kind: "form",
      file,
      meta: { template: "form", version: 2, unit: "38.168.053", year: 2026, plan: "ha-giang" },
      sheet: "Biểu nhập",
      issues: [],
      facts: factsOf({ DV_BOY: 0 }),
      blanks: new Map([["VH_TOTAL", "E11"]]),
      cells: new Map([
        ["DV_BOY", "E10"],
        ["VH_TOTAL", "E11"],
      ]),
      notes: new Map([["DV_BOY", 'viết "tay"\n=1']]),
    },
  ],
  ["an unreadable file", { kind: "unreadable", file, reason: "damaged" }],
  ["a workbook without a form", { kind: "noForm", file, meta: null, sheets: ["S"] }],
  ["a report", { kind: "ownReport", file }],
];

test.each(readings)("%s comes back from text as it was read", (_, reading) => {
  expect(readingOfText(textOfReading(reading))).toEqual(reading);
});

test("all that is known of a fact comes back, whatever its state", () => {
  const facts = new Map(
    (["number", "declaredNone", "notApplicable"] as const)
      .flatMap((state): Fact[] =>
        [null, at].flatMap((place) =>
          [null, "1.692"].flatMap((raw) =>
            ([null, "complement"] as const).map((rule) => ({
              ...{ state, value: 1692, at: place, raw, rule },
            })),
          ),
        ),
      )
      .map((fact, index) => [`ITEM_${String(index)}`, fact]),
  );
  const reading = { kind: "form", file, meta: null, sheet: "S", issues: [], facts } as const;
  expect(readingOfText(textOfReading(reading))).toEqual(reading);
});

test("a map is kept wherever it stands", () => {
  const reading = {
    kind: "ownReport",
    file,
    units: new Map([["a", factsOf({ DV_BOY: 3 })]]),
  } as const;
  expect(readingOfText(textOfReading(reading))).toEqual(reading);
});

test.each([
  ["as they were read", (facts: Facts): Facts => facts],
  ["packed in little room", factKeeper()],
])("the facts of a consolidated report come back, %s", (_, kept) => {
  const facts = factsOf({ DV_BOY: 3, VH_TOTAL: "không có", VH_MEMBER: "không áp dụng" });
  const meta = { template: "report", version: 2, unit: "38", year: 2026, plan: "ha-giang" };
  const unit = {
    ...{ code: "38.168", name: "Xã Tân Quang", type: null, armedForces: false },
    ...{ issues: [], savedAt: "2026-12-18T01:00:00Z", cell: "A6" },
  };
  const reading = {
    kind: "consolidated",
    ...{ file, meta, sheet: "Số liệu", items: ["DV_BOY"], issues: [] },
  } as const;
  const back = readingOfText(
    textOfReading({ ...reading, units: [{ ...unit, facts: kept(facts) }] }),
  );
  expect(back).toEqual({ ...reading, units: [{ ...unit, facts }] });
});
