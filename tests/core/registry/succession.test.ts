import { compareFractions, fraction } from "#core/quantity/fraction";
import { fateOf, kindOf, successionsOf } from "#core/registry/inheritance";
import type { Registry } from "#core/registry/organisation";
import { readShare } from "#core/registry/read/registry-predecessors";
import { accepted, commune, province, refused, registryGrid, type Row } from "./registry-grid";

const unit = (code: string, rest: Row = {}): Row => ({
  ...commune,
  Mã: code,
  Tên: `Đảng bộ xã ${code}`,
  ...rest,
});
const old = (code: string, rest: Row = {}): Row =>
  unit(code, { "Đến ngày": "30/06/2025", ...rest });
const fresh = (code: string, from: string, rest: Row = {}): Row =>
  unit(code, { "Từ ngày": "01/07/2025", "Kế thừa từ": from, ...rest });

const registry = (...rows: readonly Row[]): Registry => accepted(registryGrid([province, ...rows]));

describe("a registry whose units do not follow each other in time is refused, with row and remedy", () => {
  test.each<[string, readonly Row[], string, string]>([
    ["a predecessor that stands in no row", [fresh("n", "x")], "registryPredecessorUnknown", "K3"],
    [
      "a predecessor that ends after its successor begins",
      [old("a", { "Đến ngày": "31/12/2025" }), fresh("n", "a")],
      "registryDatesOverlap",
      "K4",
    ],
    [
      "a predecessor that ends on the day its successor begins",
      [old("a", { "Đến ngày": "01/07/2025" }), fresh("n", "a")],
      "registryDatesOverlap",
      "K4",
    ],
    ["a predecessor that never ended", [unit("a"), fresh("n", "a")], "registryDatesOverlap", "K4"],
    [
      "two units with the whole of one",
      [old("a"), fresh("n", "a"), fresh("m", "a")],
      "registryPredecessorTwice",
      "K5",
    ],
    [
      "shares below the whole",
      [old("a"), fresh("n", "a (0,4)"), fresh("m", "a (0,5)")],
      "registrySharesNotWhole",
      "K5",
    ],
    [
      "shares above the whole",
      [old("a"), fresh("n", "a (2/3)"), fresh("m", "a (40%)")],
      "registrySharesNotWhole",
      "K5",
    ],
    [
      "the whole and a share besides",
      [old("a"), fresh("n", "a"), fresh("m", "a (1/10)")],
      "registrySharesNotWhole",
      "K5",
    ],
    [
      "shares that leave nothing of a unit that goes on",
      [unit("a"), fresh("n", "a (0,5)"), fresh("m", "a (0,5)")],
      "registrySharesNotWhole",
      "K5",
    ],
    ["a share of nothing", [old("a"), fresh("n", "a (0)")], "registryShareUnknown", "K4"],
    ["a share above 1", [old("a"), fresh("n", "a (1,2)")], "registryShareUnknown", "K4"],
    ["a share in words", [old("a"), fresh("n", "a (một nửa)")], "registryShareUnknown", "K4"],
    [
      "a ring",
      [
        old("x"),
        old("a", { "Kế thừa từ": "x (nhập vào); b (nhập vào)" }),
        old("b", { "Kế thừa từ": "a (nhập vào)" }),
      ],
      "registryPredecessorCycle",
      "K5",
    ],
    ["itself", [old("a", { "Kế thừa từ": "a" })], "registryPredecessorCycle", "K3"],
  ])("%s", (_, rows, code, cell) => {
    const [first] = refused(registryGrid([province, ...rows]));
    expect([first?.code, first?.at.cell]).toEqual([code, cell]);
  });

  test("the same code in two rows is refused when a day has both", () => {
    const codes = refused(registryGrid([province, old("a"), unit("a")])).map(({ code }) => code);
    expect(codes).toEqual(["registryPeriodsOverlap"]);
  });
});

describe("a registry whose units follow each other is taken", () => {
  test.each<[string, readonly Row[], string, string]>([
    ["merged", [old("a"), old("b"), fresh("n", "a; b")], "a", "merged"],
    ["renamed", [old("a"), fresh("n", "a")], "a", "renamed"],
    ["absorbed", [old("a"), unit("n", { "Kế thừa từ": "a" })], "a", "absorbed"],
    [
      "absorbed by a unit whose first day is known",
      [old("a"), unit("n", { "Từ ngày": "01/01/2010", "Kế thừa từ": "a (nhập vào)" })],
      "a",
      "absorbed",
    ],
    ["split", [old("a"), fresh("n", "a (0,4)"), fresh("m", "a=60%")], "a", "split"],
    ["a part of a unit that goes on", [unit("a"), fresh("n", "a (0,4)")], "a", "split"],
    [
      "transferred",
      [
        unit("h", { Cấp: "huyện", "Nộp báo cáo": null }),
        old("a", { "Mã cấp trên": "h" }),
        fresh("n", "a"),
      ],
      "a",
      "transferred",
    ],
  ])("%s", (_, rows, code, kind) => {
    const read = registry(...rows);
    const unitItself = read.byCode.get(code);
    const [succession] = successionsOf(read).get(code) ?? [];
    if (unitItself === undefined || succession === undefined) throw new Error("not continued");
    expect(kindOf(unitItself, succession)).toBe(kind);
  });

  test("an organisation that nobody continues has ended", () => {
    const read = registry(old("a"), unit("b"));
    const ended = read.byCode.get("a");
    if (ended === undefined) throw new Error("no such unit");
    const fate = fateOf(ended, read);
    expect(fate).toEqual({ kind: "ended", successors: [] });
  });
});

test.each<[string, readonly [number, number] | null]>([
  ["0,4", [2, 5]],
  ["0.4", [2, 5]],
  ["40%", [2, 5]],
  ["2/5", [2, 5]],
  ["33,333333 %", [33333333, 100000000]],
  ["1", [1, 1]],
  ["100%", [1, 1]],
  ["0", null],
  ["1/0", null],
  ["3/2", null],
  ["-0,4", null],
  ["một nửa", null],
])("a share written %s is taken exactly or refused", (written, expected) => {
  const share = readShare(written);
  if (expected === null) expect(share).toBeNull();
  else expect(share && compareFractions(share, fraction(...expected))).toBe(0);
});
