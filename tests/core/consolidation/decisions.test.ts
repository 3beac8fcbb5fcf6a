import {
  keepLedger,
  type DuplicatePolicy,
  type Ledger,
  type LedgerSettings,
} from "#core/consolidation/keep-ledger";
import { countReceipts } from "#core/consolidation/receipt";
import { fileSeen, formOf, metaOf } from "../../support/readings";
import { registryWith, unitWith } from "../../support/units";

const registry = registryWith(unitWith({ code: "38.01" }));
const form = (path: string, day: string, sha256 = path) =>
  formOf("38.01", { file: fileSeen(path, { receivedAt: `2022-12-${day}T08:00:00Z`, sha256 }) });

const older = form("nop/a.xlsx", "20");
const newer = form("nop/b.xlsx", "21");
const copy = form("nop/c.xlsx", "22", "nop/b.xlsx");

const ledgerOf = (
  readings: readonly ReturnType<typeof form>[],
  settings: Partial<LedgerSettings>,
): Ledger =>
  keepLedger(
    readings,
    { period: null, registry, plan: "duc-pho", year: 2022 },
    { asOf: "2022-12-31", dueDate: "2022-12-29", ...settings },
  );

type Case = readonly [
  duplicates: DuplicatePolicy,
  chosen: string | null,
  status: string,
  decision: { readonly kept: string | null; readonly others: readonly string[]; by: string },
];

describe("of two different forms of a unit it is told which counts and who said so", () => {
  const [a, b] = ["nop/a.xlsx", "nop/b.xlsx"];
  test.each<Case>([
    ["newest", null, "received", { kept: b, others: [a], by: "newest" }],
    ["newest", a, "received", { kept: a, others: [b], by: "choice" }],
    ["error", null, "rejected", { kept: null, others: [b, a], by: "nobody" }],
    ["ask", null, "rejected", { kept: null, others: [b, a], by: "nobody" }],
    ["ask", a, "received", { kept: a, others: [b], by: "choice" }],
    ["ask", b, "received", { kept: b, others: [a], by: "choice" }],
    ["ask", "nop/gone.xlsx", "rejected", { kept: null, others: [b, a], by: "nobody" }],
  ])("%s, %s chosen", (duplicates, choice, status, decision) => {
    const chosen = new Map(choice === null ? [] : [["38.01", choice] as const]);
    const { receipts, decisions, policy, ignored } = ledgerOf([older, newer], {
      duplicates,
      chosen,
    });
    expect(policy).toBe(duplicates);
    expect(receipts.map((receipt) => receipt.status)).toEqual([status]);
    expect(decisions).toEqual([{ unit: "38.01", ...decision }]);
    expect(ignored).toHaveLength(1);
  });
});

test("while nobody has chosen, both files are named and the unit counts nowhere", () => {
  const { receipts, ignored, issues } = ledgerOf([older, newer], { duplicates: "ask" });
  expect(countReceipts(receipts)).toMatchObject({ expected: 1, received: 0, rejected: 1 });
  expect([receipts[0]?.file?.path, ...ignored.map(({ file }) => file.path)]).toEqual([
    "nop/b.xlsx",
    "nop/a.xlsx",
  ]);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["duplicateUndecided", "blocking"],
    ["duplicateUndecided", "blocking"],
  ]);
});

test.each<DuplicatePolicy>(["newest", "error", "ask"])(
  "the same bytes twice need no decision: %s",
  (duplicates) => {
    const { receipts, decisions } = ledgerOf([newer, copy], { duplicates });
    expect(decisions).toEqual([]);
    expect(receipts[0]?.status).toBe("received");
  },
);

test.each([
  [
    "a form that says two things of whose it is",
    { unit: "Đảng bộ xã Tân Thành", plan: null },
    2022,
  ],
  ["a form of another year", null, 2021],
])("%s counts nowhere; only of the first somebody may decide", (_, head, year) => {
  const both = registryWith(
    unitWith({ code: "38.01" }),
    unitWith({ code: "38.02", name: "Đảng bộ xã Tân Thành" }),
  );
  const given = formOf("38.01", { meta: metaOf("38.01", { year }), ...(head && { head }) });
  const { receipts, decisions } = keepLedger(
    [given],
    { period: null, registry: both, plan: "duc-pho", year: 2022 },
    { asOf: "2022-12-31", dueDate: "2022-12-29" },
  );
  const rejected = receipts.filter(({ status }) => status === "rejected");
  expect(rejected).toHaveLength(1);
  const [unit = ""] = rejected.map((receipt) => receipt.unit.code);
  const others = [given.file.path];
  expect(decisions).toEqual(head === null ? [] : [{ unit, kept: null, others, by: "nobody" }]);
});
