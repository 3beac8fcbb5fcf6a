import type { CellContent } from "#core/cell";
import { expandConsolidated } from "#core/consolidation/expand-consolidated";
import type { ConsolidatedReading } from "#core/consolidation/file-reading";
import { lineChecksum } from "#core/words/line-checksum";
import { factsOf } from "../../support/facts";
import type { Written } from "../../support/grids";
import { fileSeen, formOf } from "../../support/readings";
import { districtWith, registryWith, unitWith } from "../../support/units";
import { keys, older, reportOf, told, type Line } from "../../support/reports-below";

const missing = ["38.1.02 missing", "38.1.31 missing", "38.2.01 missing"];

describe("every value of a line passes what the value of a form passes", () => {
  test.each<readonly [string, Written, string]>([
    ["a word", "abc", "notANumber C4 abc"],
    ["a negative number", -50, "negativeNumber C4 -50"],
    ["a fraction", 12.5, "notAWholeNumber C4 12.5"],
    ["a number that may be read in two ways", "1,234", "ambiguousNumber C4 1,234"],
    ["more than can be", 99999999999, "numberTooLarge C4 99999999999"],
    [
      "an error",
      { kind: "error", value: "#DIV/0!" } satisfies CellContent,
      "errorInsteadOfNumber C4 #DIV/0!",
    ],
    [
      "a date",
      { kind: "date", serial: 46143 } satisfies CellContent,
      "dateInsteadOfNumber C4 46143",
    ],
  ])("%s is told with its cell and counts nowhere", (_, written, complaint) => {
    expect(told([reportOf("38.1", [["38.1.01", written, 3]])])).toEqual({
      ends: ["38.1.01 blank", ...missing],
      issues: [complaint],
    });
  });

  test("numbers and the two words are taken without a word", () => {
    const lines: readonly Line[] = [
      ["38.1.01", 5, "không có"],
      ["38.1.02", 7, "không áp dụng"],
    ];
    expect(told([reportOf("38.1", lines)])).toEqual({
      ends: ["38.1.01 5", "38.1.02 7", ...missing.slice(1)],
      issues: [],
    });
  });
});

describe("a line counts for the unit that it is of, once", () => {
  test.each<readonly [string, readonly Line[], readonly string[], readonly string[]]>([
    [
      "a unit twice counts by neither line",
      [
        ["38.1.01", 5],
        ["38.1.02", 7],
        ["38.1.01", 6],
      ],
      ["38.1.01 rejected", "38.1.02 7", "38.1.31 missing", "38.2.01 missing"],
      ["lineTwice A6"],
    ],
    [
      "a unit that nobody knows, where the registry lists the units",
      [
        ["38.1.01", 5],
        ["38.1.99", 7],
      ],
      ["38.1.01 5", ...missing],
      ["lineUnknown A5 38.1.99"],
    ],
    [
      "a code that only looks like that of a unit",
      [["３８.1.01", 5]],
      ["38.1.01 5", ...missing],
      ["unitCodeLookAlike A4 ３８.1.01"],
    ],
    [
      "a code that looks like that of somebody else's unit",
      [
        ["38.1.01", 5],
        ["３８.2.01", 7],
      ],
      ["38.1.01 5", ...missing],
      ["lineUnknown A5 ３８.2.01"],
    ],
    [
      "a unit of somebody else",
      [
        ["38.1.01", 5],
        ["38.2.01", 7],
      ],
      ["38.1.01 5", ...missing],
      ["lineOfAnother A5"],
    ],
    [
      "a unit under its former code",
      [["38.1.03", 7]],
      ["38.1.01 missing", "38.1.02 missing", "38.1.31 7", "38.2.01 missing"],
      ["lineRenamed A4 38.1.03"],
    ],
  ])("%s", (_, lines, ends, issues) => {
    expect(told([reportOf("38.1", lines)])).toEqual({ ends, issues });
  });

  test("where the registry lists no unit of the organisation, the report says who they are", () => {
    expect(told([reportOf("38.3", [["38.3.07", 7]])])).toEqual({
      ends: ["38.1.01 missing", ...missing, "38.3.07 7"],
      issues: [],
    });
  });

  test("the line of a former code and the form of the unit are never both counted", () => {
    const form = formOf("38.1.31", {
      facts: factsOf({ DV_TOTAL: 8 }),
      file: fileSeen("moi.xlsx", { receivedAt: "2022-12-21T08:00:00Z" }),
    });
    expect(told([reportOf("38.1", [["38.1.03", 7]]), form])).toEqual({
      ends: ["38.1.01 missing", "38.1.02 missing", "38.1.31 8", "38.2.01 missing"],
      issues: ["lineRenamed A4 38.1.03", "duplicateSubmission"],
    });
  });
});

test("of a unit that stands several times every line is named", () => {
  const lines: readonly Line[] = [
    ["38.1.01", 5],
    ["38.1.02", 7],
    ["38.1.01", 5],
    ["38.1.01", 6],
  ];
  const [unit] = reportOf("38.1", lines).units;
  expect(unit?.issues.map(({ details }) => details)).toEqual([{ cells: ["A4", "A6", "A7"] }]);
});

test("a unit that hands in no form of its own counts by its line", () => {
  const { readings, expectation } = expandConsolidated(
    [reportOf("38.1", [["38.1.01", 5]])],
    {
      period: null,
      registry: registryWith(
        districtWith({ code: "38.1" }),
        unitWith({ code: "38.1.01", parent: "38.1", reports: false }),
        unitWith({ code: "38.1.02", parent: "38.1" }),
      ),
      plan: "duc-pho",
      year: 2022,
    },
    null,
  );
  const reporting = expectation.registry.organisations.filter(({ reports }) => reports);
  expect(readings).toHaveLength(1);
  expect(reporting.map(({ code }) => code)).toEqual(["38.1.01", "38.1.02"]);
});

test("a report of which no line counts is told, and does not vanish", () => {
  expect(told([reportOf("38.1", [["38.2.01", 7]])])).toEqual({
    ends: ["38.1.01 missing", ...missing],
    issues: ["lineOfAnother A4", "formMissing"],
  });
});

describe("columns", () => {
  test("a misspelt item is told with its cell", () => {
    const heading = older.map((key) => (key === "DV_TOTAL" ? "DV_TOTAI" : key));
    expect(told([reportOf("38.1", [["38.1.01", 5, 3]], { heading })])).toMatchObject({
      issues: ["columnUnknown C2 DV_TOTAI"],
    });
  });
});

describe("a line that was changed by hand after the report was made is named", () => {
  const sum = (code: string, total: number, female: number): string =>
    lineChecksum(code, [
      ["DV_TOTAL", total],
      ["DV_FEMALE", female],
    ]);
  const saved = "2022-12-19T08:00:00Z";
  const one: Line = ["38.1.01", 5, 3, saved, sum("38.1.01", 5, 3)];
  const other: Line = ["38.1.02", 7, 2, saved, sum("38.1.02", 7, 2)];
  const nothing: Line = ["38.1.31", null];
  const reading = (...lines: readonly Line[]) => reportOf("38.1", lines, { heading: keys });
  const changedIn = (report: ConsolidatedReading) =>
    report.units.flatMap(({ code, issues }) =>
      issues.map((each) => [code, each.code, each.at.cell, each.details]),
    );

  test("one that was not is taken without a word", () => {
    expect(changedIn(reading(one, other, nothing))).toEqual([]);
  });

  test.each<readonly [string, readonly Line[], readonly unknown[]]>([
    [
      "another number",
      [["38.1.01", 6, 3, saved, one[4] ?? ""], other],
      [["38.1.01", "lineChanged", "A4", { swappedWith: null }]],
    ],
    [
      "a number taken out",
      [["38.1.01", 5, null, saved, one[4] ?? ""], other],
      [["38.1.01", "lineChanged", "A4", { swappedWith: null }]],
    ],
    [
      "a word for a number",
      [["38.1.01", 5, "không có", saved, one[4] ?? ""]],
      [["38.1.01", "lineChanged", "A4", { swappedWith: null }]],
    ],
    [
      "figures of a unit that sent nothing",
      [one, ["38.1.31", 4]],
      [["38.1.31", "lineChanged", "A5", { swappedWith: null }]],
    ],
    [
      "the figures of two units changed places",
      [
        ["38.1.01", 7, 2, saved, one[4] ?? ""],
        ["38.1.02", 5, 3, saved, other[4] ?? ""],
      ],
      [
        ["38.1.01", "lineChanged", "A4", { swappedWith: "38.1.02" }],
        ["38.1.02", "lineChanged", "A5", { swappedWith: "38.1.01" }],
      ],
    ],
    [
      "the codes of two units changed places",
      [
        ["38.1.02", 5, 3, saved, one[4] ?? ""],
        ["38.1.01", 7, 2, saved, other[4] ?? ""],
      ],
      [
        ["38.1.02", "lineChanged", "A4", { swappedWith: "38.1.01" }],
        ["38.1.01", "lineChanged", "A5", { swappedWith: "38.1.02" }],
      ],
    ],
  ])("%s", (_, lines, changed) => {
    expect(changedIn(reading(...lines))).toEqual(changed);
  });
});

describe("what a report says of a unit is as old as the form of the unit", () => {
  const late = { receivedAt: "2022-12-28T08:00:00Z", heading: keys };
  const lineOf = (saved: string): Line => [
    "38.1.01",
    5,
    null,
    saved,
    lineChecksum("38.1.01", [["DV_TOTAL", 5]]),
  ];
  const form = formOf("38.1.01", {
    facts: factsOf({ DV_TOTAL: 8 }),
    file: fileSeen("moi.xlsx", { receivedAt: "2022-12-22T08:00:00Z" }),
  });

  test("a form that was sent after the one in a report counts, though the report is newer", () => {
    const report = reportOf("38.1", [lineOf("2022-12-20T08:00:00Z")], late);
    expect(told([report, form])).toMatchObject({ ends: ["38.1.01 8", ...missing] });
  });

  test("and one that was sent before it does not", () => {
    const report = reportOf("38.1", [lineOf("2022-12-23T08:00:00Z")], late);
    expect(told([report, form])).toMatchObject({ ends: ["38.1.01 5", ...missing] });
  });
});

describe("a newer report of the same organisation", () => {
  const first = reportOf("38.1", [
    ["38.1.01", 5],
    ["38.1.02", 7],
  ]);
  test("that lacks a unit does not leave it to the older one without a word", () => {
    const newer = reportOf("38.1", [["38.1.01", 6]], {
      path: "lan 2.xlsx",
      receivedAt: "2022-12-21T08:00:00Z",
    });
    const expected = {
      ends: ["38.1.01 6", ...missing],
      issues: ["lineGone A5", "duplicateSubmission"],
    };
    expect(told([first, newer])).toEqual(expected);
    expect(told([newer, first])).toEqual(expected);
  });

  test("of the same date leaves a unit that they give otherwise to be decided", () => {
    const same = reportOf(
      "38.1",
      [
        ["38.1.01", 6],
        ["38.1.02", 7],
      ],
      { path: "sua.xlsx" },
    );
    expect(told([first, same])).toMatchObject({
      ends: ["38.1.01 rejected", "38.1.02 7", ...missing.slice(1)],
    });
  });
});
