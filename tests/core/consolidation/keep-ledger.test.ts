import type { FileReading } from "#core/consolidation/file-reading";
import { keepLedger, type Ledger } from "#core/consolidation/keep-ledger";
import { countReceipts } from "#core/consolidation/receipt";
import type { Registry } from "#core/registry/organisation";
import { fileSeen, formOf, metaOf } from "../../support/readings";
import { registryWith, unitWith } from "../../support/units";

const one = unitWith({ code: "38.01" });
const dates = { asOf: "2022-12-31", dueDate: "2022-12-29" };

const ledgerOf = (
  readings: readonly FileReading[],
  registry: Registry = registryWith(one),
): Ledger => keepLedger(readings, { period: null, registry, plan: "duc-pho", year: 2022 }, dates);

/** A form of 38.01 in a file of that name, saved at that time. */
const saved = (
  path: string,
  receivedAt: string | null,
  sha256: string | null = path,
): FileReading => formOf("38.01", { file: fileSeen(path, { receivedAt, sha256 }) });

const ofLastYear = (path: string, receivedAt: string): FileReading =>
  formOf("38.01", { file: fileSeen(path, { receivedAt }), meta: metaOf("38.01", { year: 2021 }) });

/** `received b.xlsx; a.xlsx duplicateSubmission` */
function told({ receipts, ignored }: Ledger): string {
  const [receipt] = receipts;
  const kept = [receipt?.status, receipt?.file?.path].filter((part) => part !== undefined);
  const left = ignored.map(({ file, cause }) => `${file.path} ${cause.code}`);
  return [kept.join(" "), ...left].join("; ");
}

describe("of several files of a unit the form saved last counts, and every other is named", () => {
  test.each<readonly [string, readonly FileReading[], string]>([
    ["no file", [], "missing"],
    ["one form", [saved("a.xlsx", "2022-12-20T08:00:00Z")], "received a.xlsx"],
    [
      "an older and a newer form",
      [saved("a.xlsx", "2022-12-20T08:00:00Z"), saved("b.xlsx", "2022-12-20T08:00:01Z")],
      "received b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "a newer one that is late: it was handed in again",
      [saved("a.xlsx", "2022-12-20T08:00:00Z"), saved("b.xlsx", "2022-12-30T08:00:00Z")],
      "late b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "one that does not say when it was saved",
      [saved("a.xlsx", null), saved("b.xlsx", "2022-12-20T08:00:00Z")],
      "received b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "saved in the same second: a question, not an order of names",
      [saved("b.xlsx", "2022-12-20T08:00:00Z"), saved("a.xlsx", "2022-12-20T08:00:00Z")],
      "rejected a.xlsx; b.xlsx duplicateUndecided",
    ],
    [
      "saved in the same second, written in two zones",
      [saved("b.xlsx", "2022-12-20T15:00:00+07:00"), saved("a.xlsx", "2022-12-20T08:00:00Z")],
      "rejected a.xlsx; b.xlsx duplicateUndecided",
    ],
    [
      "the newest by its clock is the newest, however its zone is written",
      [saved("a.xlsx", "2022-12-19T01:00:00+07:00"), saved("b.xlsx", "2022-12-18T20:00:00Z")],
      "received b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "newer by one of many decimals",
      [
        saved("a.xlsx", "2022-12-20T08:00:00.1Z"),
        saved("b.xlsx", "2022-12-20T08:00:00.25000000001Z"),
      ],
      "received b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "a date that is none never wins",
      [saved("a.xlsx", "zzzz"), saved("b.xlsx", "2022-12-20T08:00:00Z")],
      "received b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "a date after the day of the report never wins",
      [saved("a.xlsx", "2031-12-20T08:00:00Z"), saved("b.xlsx", "2022-12-20T08:00:00Z")],
      "received b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "the day of the report itself is a day like others",
      [saved("a.xlsx", "2022-12-20T08:00:00Z"), saved("b.xlsx", "2022-12-31T08:00:00Z")],
      "late b.xlsx; a.xlsx duplicateSubmission",
    ],
    [
      "two without a date",
      [saved("a.xlsx", null), saved("b.xlsx", "zzzz")],
      "rejected a.xlsx; b.xlsx duplicateUndecided",
    ],
    [
      "late by the clock of Việt Nam: 23:30 in America is the next day",
      [saved("a.xlsx", "2022-12-29T23:30:00-07:00")],
      "late a.xlsx",
    ],
    [
      "the same bytes twice",
      [
        saved("a.xlsx", "2022-12-20T08:00:00Z", "same"),
        saved("b.xlsx", "2022-12-20T08:00:00Z", "same"),
      ],
      "received a.xlsx; b.xlsx sameFileTwice",
    ],
    [
      "two files that were never opened are not taken for the same",
      [saved("a.xlsx", "2022-12-20T08:00:00Z", null), saved("b.xlsx", null, null)],
      "received a.xlsx; b.xlsx duplicateSubmission",
    ],
    [
      "a form beside a newer file that cannot count",
      [saved("a.xlsx", "2022-12-20T08:00:00Z"), ofLastYear("b.xlsx", "2022-12-28T08:00:00Z")],
      "received a.xlsx; b.xlsx wrongYear",
    ],
    [
      "only files that cannot count: the newest is the rejected one",
      [ofLastYear("a.xlsx", "2022-12-20T08:00:00Z"), ofLastYear("b.xlsx", "2022-12-28T08:00:00Z")],
      "rejected b.xlsx; a.xlsx wrongYear",
    ],
  ])("%s", (_, readings, expected) => {
    expect(told(ledgerOf(readings))).toBe(expected);
    expect(told(ledgerOf([...readings].reverse()))).toBe(expected);
  });

  test("a form set aside names the one that was kept, and its unit", () => {
    const named = formOf("", {
      file: fileSeen("38.01 cũ.xlsx", { receivedAt: null }),
      meta: metaOf(null),
    });
    const { ignored } = ledgerOf([named, saved("mới.xlsx", "2022-12-20T08:00:00Z")]);
    expect(ignored.map(({ cause }) => [cause.unit, cause.at.file, cause.details])).toEqual([
      ["38.01", "38.01 cũ.xlsx", { kept: "mới.xlsx" }],
    ]);
  });
});

describe("late is the day after the due date and later", () => {
  test.each([
    ["2022-12-28T23:59:59Z", "received"],
    ["2022-12-29T00:00:00Z", "received"],
    ["2022-12-29T16:59:59Z", "received"],
    ["2022-12-29T17:00:00Z", "late"],
    ["2022-12-29T23:59:59", "received"],
    ["2022-12-30T00:00:00Z", "late"],
    ["2023-01-02T08:00:00Z", "late"],
    [null, "received"],
  ])("saved %s: %s", (receivedAt, status) => {
    const { receipts } = ledgerOf([saved("a.xlsx", receivedAt)]);
    expect(receipts.map((receipt) => receipt.status)).toEqual([status]);
  });
});

test.each([
  ["2022-12-31T08:00:00Z", "received"],
  ["2022-12-31T17:00:00Z", "late"],
])("days of grace count as in time: saved %s", (receivedAt, status) => {
  const settings = { ...dates, asOf: "2023-01-05", graceDays: 2 };
  const expected = { registry: registryWith(one), plan: "duc-pho", year: 2022, period: null };
  const { receipts } = keepLedger([saved("a.xlsx", receivedAt)], expected, settings);
  expect(receipts.map((receipt) => receipt.status)).toEqual([status]);
});

describe("a unit that does not exist on the day of the report is not applicable", () => {
  test.each([
    ["founded that day", { from: "2022-12-31" }, "received"],
    ["founded the next day", { from: "2023-01-01" }, "notApplicable"],
    ["ended that day", { to: "2022-12-31" }, "received"],
    ["ended the day before", { to: "2022-12-30" }, "notApplicable"],
    ["open at both ends", {}, "received"],
  ])("%s", (_, existence, status) => {
    const registry = registryWith(unitWith({ code: "38.01", ...existence }));
    const { receipts, ignored } = ledgerOf([saved("a.xlsx", "2022-12-20T08:00:00Z")], registry);
    expect(receipts.map((receipt) => receipt.status)).toEqual([status]);
    const counted = receipts.filter(({ form }) => form !== null).length;
    expect(counted + ignored.length).toBe(1);
  });

  test("its files are named, readable or not", () => {
    const registry = registryWith(unitWith({ code: "38.01", to: "2022-06-30" }));
    const readings = [
      saved("a.xlsx", "2022-12-20T08:00:00Z"),
      ofLastYear("b.xlsx", "2022-12-20T08:00:00Z"),
    ];
    expect(told(ledgerOf(readings, registry))).toBe(
      "notApplicable; a.xlsx unitEnded; b.xlsx wrongYear",
    );
  });
});

describe("a unit that does not exist on the day is told that it has ended only when it has", () => {
  test.each<readonly [string, Partial<Parameters<typeof unitWith>[0]>, string]>([
    ["ended", { to: "2022-06-30" }, "unitEnded"],
    ["ended the day before", { to: "2022-12-30" }, "unitEnded"],
    ["begun and ended", { from: "2020-01-01", to: "2022-06-30" }, "unitEnded"],
    ["not begun", { from: "2023-01-01" }, "unitNotReporting"],
    [
      "not begun, and its end is known",
      { from: "2023-01-01", to: "2025-06-30" },
      "unitNotReporting",
    ],
  ])("%s", (_, life, expected) => {
    const registry = registryWith(unitWith({ code: "38.01", ...life }));
    expect(told(ledgerOf([saved("a.xlsx", "2022-12-20T08:00:00Z")], registry))).toBe(
      `notApplicable; a.xlsx ${expected}`,
    );
  });
});

test("organisations that hand in nothing are not expected", () => {
  const registry = registryWith(one, unitWith({ code: "38.02", reports: false }));
  expect(ledgerOf([], registry).receipts.map(({ unit }) => unit.code)).toEqual(["38.01"]);
});

test("receipts stand in the order of the registry, ignored files in the order of their paths", () => {
  const registry = registryWith(unitWith({ code: "38.02" }), one);
  const readings = ["c.xlsx", "a.xlsx", "b.xlsx"].map((path) => ({
    kind: "otherFile" as const,
    file: fileSeen(path),
  }));
  const { receipts, ignored } = ledgerOf(readings, registry);
  expect(receipts.map(({ unit }) => unit.code)).toEqual(["38.02", "38.01"]);
  expect(ignored.map(({ file }) => file.path)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
});

test("one file of every kind: each is named once, and all others are processed", () => {
  const registry = registryWith(
    ...["01", "02", "03", "04", "05", "06"].map((code) => unitWith({ code: `38.${code}` })),
    unitWith({ code: "38.07", to: "2022-06-30" }),
  );
  const file = (path: string) => ({ file: fileSeen(path) });
  const ledger = ledgerOf(
    [
      formOf("38.01"),
      formOf("38.02", { file: fileSeen("muộn.xlsx", { receivedAt: "2022-12-30T01:00:00Z" }) }),
      formOf("38.03", { ...file("năm cũ.xlsx"), meta: metaOf("38.03", { year: 2021 }) }),
      { kind: "unreadable", ...file("38.04 hỏng.xlsx"), reason: "damaged" },
      { kind: "noForm", ...file("38.05 trống.xlsx"), meta: null, sheets: ["Sheet1"] },
      formOf("38.07", file("đã giải thể.xlsx")),
      formOf("99", file("xa lạ.xlsx")),
      formOf("38.01", { file: fileSeen("bản cũ.xlsx", { receivedAt: "2022-12-19T01:00:00Z" }) }),
      { kind: "ownReport", ...file("bao cao.xlsx") },
      { kind: "temporary", ...file("~$38.01.xlsx") },
      { kind: "otherFile", ...file("công văn.docx") },
    ],
    registry,
  );
  expect(countReceipts(ledger.receipts)).toEqual({
    expected: 7,
    received: 1,
    late: 1,
    missing: 1,
    rejected: 3,
    notApplicable: 1,
  });
  expect(ledger.issues.map(({ code, at }) => `${at.file ?? ""} ${code}`)).toEqual([
    "năm cũ.xlsx wrongYear",
    "38.04 hỏng.xlsx fileUnreadable",
    "38.05 trống.xlsx formMissing",
    "bao cao.xlsx ownReport",
    "bản cũ.xlsx duplicateSubmission",
    "công văn.docx notAWorkbookName",
    "xa lạ.xlsx unitUnknown",
    "~$38.01.xlsx temporaryFile",
    "đã giải thể.xlsx unitEnded",
  ]);
});

test("a scan beside the form of its unit is the letter that goes with it; alone it has arrived and cannot be read", () => {
  const scan: FileReading = { kind: "otherFile", file: fileSeen("38.01 xã.pdf"), reason: "pdf" };
  const form = formOf("38.01");
  const endOf = (...readings: readonly FileReading[]) => {
    const { receipts, issues } = ledgerOf(readings);
    return [receipts[0]?.status, ...issues.map(({ code }) => code)];
  };
  expect(endOf(scan)).toEqual(["rejected", "fileUnreadable"]);
  expect(endOf(scan, form)).toEqual(["received", "notAWorkbookName"]);
});
