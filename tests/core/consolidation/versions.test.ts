import { keepLedger, type Ledger } from "#core/consolidation/keep-ledger";
import type { FormReading } from "#core/consolidation/file-reading";
import { factsOf } from "../../support/facts";
import { fileSeen, formOf } from "../../support/readings";
import { registryWith, unitWith } from "../../support/units";

const registry = registryWith(unitWith({ code: "38.01" }));

const form = (path: string, sha256: string, fields: Partial<FormReading> = {}): FormReading =>
  formOf("38.01", { file: fileSeen(path, { sha256 }), ...fields });

const ledgerOf = (...readings: readonly FormReading[]): Ledger =>
  keepLedger(
    readings,
    { period: null, registry, plan: "duc-pho", year: 2022 },
    { asOf: "2022-12-31", dueDate: "2022-12-29" },
  );

const endOf = (...readings: readonly FormReading[]): string => {
  const { receipts, ignored } = ledgerOf(...readings);
  return [receipts[0]?.status, ...ignored.map(({ cause }) => cause.code)].join(" ");
};

describe("the same content is the same bytes or the same facts, never the same name", () => {
  const one = factsOf({ DV_TOTAL: 5 });
  const other = factsOf({ DV_TOTAL: 6 });
  test.each<readonly [string, readonly FormReading[], string]>([
    [
      "one name, other bytes",
      [form("nop/a.xlsx", "1"), form("nop/a.xlsx", "2")],
      "rejected duplicateUndecided",
    ],
    [
      "one name, other facts",
      [form("a.xlsx", "1", { facts: one }), form("a.xlsx", "2", { facts: other })],
      "rejected duplicateUndecided",
    ],
    [
      "other names, the same bytes",
      [form("a.xlsx", "1"), form("b.xlsx", "1")],
      "received sameFileTwice",
    ],
    [
      "saved again, the same facts",
      [
        form("a.xlsx", "1", { facts: one }),
        form("b.xlsx", "2", { facts: factsOf({ DV_TOTAL: 5 }) }),
      ],
      "received sameFileTwice",
    ],
    [
      "a zero is not a word",
      [
        form("a.xlsx", "1", { facts: factsOf({ DV_TOTAL: 0 }) }),
        form("b.xlsx", "2", { facts: factsOf({ DV_TOTAL: "không có" }) }),
      ],
      "rejected duplicateUndecided",
    ],
    [
      "one fact less",
      [
        form("a.xlsx", "1", { facts: factsOf({ DV_TOTAL: 5, DV_FEMALE: 2 }) }),
        form("b.xlsx", "2", { facts: one }),
      ],
      "rejected duplicateUndecided",
    ],
    [
      "one fact more",
      [
        form("a.xlsx", "1", { facts: one }),
        form("b.xlsx", "2", { facts: factsOf({ DV_TOTAL: 5, DV_FEMALE: 2 }) }),
      ],
      "rejected duplicateUndecided",
    ],
  ])("%s", (_, readings, end) => {
    expect(endOf(...readings)).toBe(end);
  });
});

describe("a date that cannot be is said", () => {
  const dated = (receivedAt: string | null) =>
    formOf("38.01", { file: fileSeen("a.xlsx", { receivedAt }) });
  test.each<readonly [string | null, readonly unknown[]]>([
    ["2022-12-31T16:59:59Z", []],
    [null, []],
    ["2022-12-31T17:00:00Z", ["savedAfterReport", "01/01/2023", { asOf: "31/12/2022" }]],
    ["2031-03-05T08:00:00Z", ["savedAfterReport", "05/03/2031", { asOf: "31/12/2022" }]],
    ["zzzz", ["saveDateUnclear", "zzzz", {}]],
    ["2022-13-40T08:00:00Z", ["saveDateUnclear", "2022-13-40T08:00:00Z", {}]],
  ])("%s", (receivedAt, expected) => {
    const told = ledgerOf(dated(receivedAt)).issues.map(({ code, found, details, unit, at }) => {
      expect([unit, at.file]).toEqual(["38.01", "a.xlsx"]);
      return [code, found, details];
    });
    expect(told.flat()).toEqual(expected);
  });
});
