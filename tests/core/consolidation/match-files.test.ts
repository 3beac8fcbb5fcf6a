import type { FileReading, FormReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import { issue, type UnreadableReason } from "#core/issue";
import { templates } from "#core/words/names";
import { fileSeen, formOf, metaOf } from "../../support/readings";
import { districtWith, registryWith, unitWith } from "../../support/units";

const registry = registryWith(
  districtWith({ code: "38.9" }),
  unitWith({ code: "38.01" }),
  unitWith({ code: "38.01.003", parent: "38.01" }),
  unitWith({ code: "38.1" }),
  unitWith({ code: "ĐA 7" }),
  unitWith({ code: "ĐA 7 B" }),
);

/** Where one file ended: `accepted 38.01`, `rejected 38.01 wrongYear 2021` or `ignored ownReport`. */
function endOf(reading: FileReading): string {
  const matched = matchFiles([reading], { period: null, registry, plan: "duc-pho", year: 2022 });
  const accepted = [...matched.accepted].map(([unit]) => `accepted ${unit}`);
  const rejected = [...matched.rejected].flatMap(([unit, files]) =>
    files.map(({ cause }) => `rejected ${unit} ${cause.code} ${cause.found ?? ""}`.trim()),
  );
  const ignored = matched.ignored.map(({ cause }) =>
    `ignored ${cause.code} ${cause.found ?? ""}`.trim(),
  );
  const ends = [...accepted, ...rejected, ...ignored];
  expect(ends).toHaveLength(1);
  return ends.join();
}

const named = (path: string) => ({ file: fileSeen(path) });

describe("a form belongs to the unit that its hidden sheet names", () => {
  test.each<readonly [string, FileReading, string]>([
    ["of this year and plan", formOf("38.01"), "accepted 38.01"],
    [
      "under a name that says nothing of a unit",
      formOf("38.01", named("nop/bieu xã khác.xlsx")),
      "accepted 38.01",
    ],
    [
      "under the name of the unit above it",
      formOf("38.01.003", named("nop/38.01 các chi bộ.xlsx")),
      "accepted 38.01.003",
    ],
    [
      "under the name of another unit: for nobody, and held against the one that people see",
      formOf("38.01", named("nop/38.1 xã khác.xlsx")),
      "rejected 38.1 witnessesDisagree",
    ],
    [
      "of another year",
      formOf("38.01", { meta: metaOf("38.01", { year: 2021 }) }),
      "rejected 38.01 wrongYear 2021",
    ],
    [
      "of the year to come",
      formOf("38.01", { meta: metaOf("38.01", { year: 2023 }) }),
      "rejected 38.01 wrongYear 2023",
    ],
    [
      "of a part of the year",
      formOf("38.01", { meta: metaOf("38.01", { period: "6t" }) }),
      "rejected 38.01 wrongPeriod",
    ],
    [
      "in a report of another organisation, whose file is named after a third",
      formOf("38.01", { ...named("nop/38.1 báo cáo.xlsx"), within: "38.9" }),
      "accepted 38.01",
    ],
    [
      "of another plan",
      formOf("38.01", { meta: metaOf("38.01", { plan: "di-linh" }) }),
      "rejected 38.01 wrongPlan di-linh",
    ],
    [
      "of another template",
      formOf("38.01", { meta: metaOf("38.01", { template: "bieu-cu/2" }) }),
      "rejected 38.01 wrongTemplate bieu-cu/2",
    ],
    [
      "that states no template",
      formOf("38.01", { meta: metaOf("38.01", { template: null }) }),
      "accepted 38.01",
    ],
    [
      "that states no year: an unknown one is never this one",
      formOf("38.01", { meta: metaOf("38.01", { year: null }) }),
      "rejected 38.01 yearNotStated",
    ],
    [
      "that states no plan",
      formOf("38.01", { meta: metaOf("38.01", { plan: null }) }),
      "accepted 38.01",
    ],
    ["of a unit that nobody knows", formOf("99.99"), "ignored unitUnknown 99.99"],
    ["of a unit that hands in nothing", formOf("38.9"), "ignored unitNotReporting"],
    ["of the province itself", formOf("38"), "ignored unitNotReporting"],
    [
      "of an unknown unit and another year: the unit is named first",
      formOf("99.99", { meta: metaOf("99.99", { year: 2021 }) }),
      "ignored unitUnknown 99.99",
    ],
  ])("%s", (_, reading, expected) => {
    expect(endOf(reading)).toBe(expected);
  });

  test("the template of a form is the one that forms are made with", () => {
    expect(metaOf("38.01").template).toBe(templates.form);
  });
});

describe("where the hidden sheet names no unit the file name tells, by the longest code that it begins with", () => {
  test.each([
    ["38.01.xlsx", "accepted 38.01"],
    ["38.01 xã Tân Quang.xlsx", "accepted 38.01"],
    ["nop/2022/38.01 xã Tân Quang.xlsx", "accepted 38.01"],
    ["38.01_xã Tân Quang.xlsx", "accepted 38.01"],
    ["38.01-2.xlsx", "accepted 38.01"],
    ["38.01 (2).xlsx", "accepted 38.01"],
    ["38.01.003 chi bộ.xlsx", "accepted 38.01.003"],
    ["38.1.xlsx", "accepted 38.1"],
    ["ĐA 7 đồn.xlsx", "accepted ĐA 7"],
    ["ĐA 7 B đồn.xlsx", "accepted ĐA 7 B"],
    ["ĐA 7 đồn.xlsx".normalize("NFD"), "accepted ĐA 7"],
    ["38.01.004 chi bộ.xlsx", "ignored unitNotStated"],
    ["38.010 xã khác.xlsx", "ignored unitNotStated"],
    ["38.01a.xlsx", "ignored unitNotStated"],
    ["38.9 huyện.xlsx", "ignored unitNotStated"],
    ["xã Tân Quang 38.01.xlsx", "ignored unitNotStated"],
    ["38.01/bieu.xlsx", "ignored unitNotStated"],
    ["bieu.xlsx", "ignored unitNotStated"],
    ["", "ignored unitNotStated"],
  ])("%j: %s", (path, expected) => {
    expect(endOf(formOf("", { ...named(path), meta: metaOf(null) }))).toBe(expected);
  });
});

describe("a form that has lost its hidden sheet must say in its head whose it is", () => {
  const lost = (unit: string | null, year: number | null = 2022) =>
    metaOf(unit, { template: null, version: null, year });
  test.each<readonly [string, FormReading["meta"], string]>([
    ["38.01.xlsx", null, "rejected 38.01 unitNotStated"],
    ["bieu.xlsx", null, "ignored unitNotStated"],
    ["38.01.xlsx", lost(null), "rejected 38.01 unitNotStated"],
    ["38.01.xlsx", lost("38.01", null), "rejected 38.01 yearNotStated"],
    ["bieu.xlsx", lost("38.01"), "accepted 38.01"],
  ])("%s", (path, meta, expected) => {
    expect(endOf(formOf("", { ...named(path), meta }))).toBe(expected);
  });
});

describe("a form that contradicts itself counts for whom somebody chooses it", () => {
  const doubt = issue("witnessesDisagree", {
    part: "unit",
    hidden: "38.01",
    head: "38.1",
    fileName: null,
  });
  const doubtful = formOf("38.01", { ...named("nop/a.xlsx"), issues: [doubt] });
  const chosenFor = (unit: string, file: string) =>
    matchFiles([doubtful], {
      period: null,
      registry,
      plan: "duc-pho",
      year: 2022,
      chosen: new Map([[unit, file]]),
    });

  test.each(["38.01", "38.1"])("%s", (unit) => {
    const { accepted, rejected } = chosenFor(unit, "nop/a.xlsx");
    const told = [...accepted].map(([code, [form]]) => [code, form?.meta?.unit, form?.issues]);
    expect(told).toEqual([[unit, unit, []]]);
    expect(rejected.size).toBe(0);
  });

  test.each([
    ["38.01.003", "nop/a.xlsx"],
    ["38.1", "nop/b.xlsx"],
  ])("but not for %s by %s", (unit, file) => {
    const { accepted, rejected } = chosenFor(unit, file);
    expect(accepted.size).toBe(0);
    expect([...rejected].map(([code, [first]]) => [code, first?.cause.code])).toEqual([
      ["38.1", "witnessesDisagree"],
    ]);
  });
});

test("a line that stands twice in a report counts for nobody", () => {
  const twice = issue("lineTwice", { cells: ["A7", "A9"] }, { at: { cell: "A9" } });
  const line = formOf("38.01", { issues: [twice], within: "38.9" });
  expect(endOf(line)).toBe("rejected 38.01 lineTwice");
});

test("a form whose heading stands twice counts for nobody", () => {
  const twice = issue("headingTwice", { cells: ["D8", "E8"] }, { at: { cell: "D8" } });
  expect(endOf(formOf("38.01", { issues: [twice] }))).toBe("rejected 38.01 headingTwice");
});

describe("a file that is no form is held against its unit, or belongs to nobody", () => {
  const unreadable = (path: string): FileReading => ({
    kind: "unreadable",
    file: fileSeen(path),
    reason: "truncated",
  });
  const noForm = (
    path: string,
    unit: string | null,
    headless?: { readonly sheet: string; readonly headings: readonly string[] },
  ): FileReading => ({
    kind: "noForm",
    file: fileSeen(path),
    meta: unit === null ? null : metaOf(unit),
    sheets: ["Sheet1"],
    ...(headless === undefined ? {} : { headless }),
  });
  const arrived = (path: string, reason: UnreadableReason): FileReading => ({
    kind: "otherFile",
    file: fileSeen(path),
    reason,
  });
  const other = (kind: "ownReport" | "temporary" | "otherFile", path: string): FileReading => ({
    kind,
    file: fileSeen(path),
  });

  test.each<readonly [string, FileReading, string]>([
    [
      "unreadable, named after a unit",
      unreadable("38.01 xã.xlsx"),
      "rejected 38.01 fileUnreadable",
    ],
    ["unreadable, named after nobody", unreadable("bieu.xlsx"), "ignored fileUnreadable"],
    ["unreadable, named after a district", unreadable("38.9.xlsx"), "ignored fileUnreadable"],
    ["no form in it, stated unit", noForm("bieu.xlsx", "38.01"), "rejected 38.01 formMissing"],
    ["no form in it, named after a unit", noForm("38.1.xlsx", null), "rejected 38.1 formMissing"],
    [
      "a form but for its column of values",
      noForm("38.1.xlsx", null, { sheet: "Biểu nhập", headings: ["Mã"] }),
      "rejected 38.1 valueHeadingMissing",
    ],
    ["no form in it, of nobody", noForm("bieu.xlsx", null), "ignored formMissing"],
    ["no form in it, of an unknown unit", noForm("38.01.xlsx", "99"), "ignored formMissing"],
    ["our own report", other("ownReport", "38.01 bao cao.xlsx"), "ignored ownReport"],
    [
      "a file that Office left behind",
      other("temporary", "~$38.01 xã.xlsx"),
      "ignored temporaryFile",
    ],
    ["a letter", other("otherFile", "38.01 công văn.docx"), "ignored notAWorkbookName"],
    ["a scan that came instead", arrived("38.01 xã.pdf", "pdf"), "rejected 38.01 fileUnreadable"],
    [
      "what iCloud has not downloaded",
      arrived("nop/.38.01 xã.xlsx.icloud", "notDownloaded"),
      "rejected 38.01 fileUnreadable",
    ],
    ["a scan of nobody", arrived("xã.pdf", "pdf"), "ignored notAWorkbookName"],
    ["a scan of a district", arrived("38.9 huyện.pdf", "pdf"), "ignored notAWorkbookName"],
    [
      "an archive of nobody may hold forms",
      arrived("nop.rar", "archive"),
      "ignored fileUnreadable",
    ],
  ])("%s", (_, reading, expected) => {
    expect(endOf(reading)).toBe(expected);
  });
});

test("every complaint names its file and, where it is known, the unit", () => {
  const readings = [
    formOf("38.01", { meta: metaOf("38.01", { year: 2021 }), file: fileSeen("a/b.xlsx") }),
    formOf("38.9", { file: fileSeen("c.xlsx") }),
    formOf("99.99", { file: fileSeen("d.xlsx") }),
    formOf("38.01", { file: fileSeen("38.1 e.xlsx") }),
  ];
  const { rejected, ignored } = matchFiles(readings, {
    period: null,
    registry,
    plan: "duc-pho",
    year: 2022,
  });
  const causes = [...[...rejected.values()].flat(), ...ignored].map(({ cause }) => cause);
  expect(causes.map(({ at, unit }) => [at.file, unit])).toEqual([
    ["a/b.xlsx", "38.01"],
    ["38.1 e.xlsx", "38.1"],
    ["c.xlsx", "38.9"],
    ["d.xlsx", null],
  ]);
});
