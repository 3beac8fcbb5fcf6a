import { fateOf } from "#core/registry/inheritance";
import type { Registry } from "#core/registry/organisation";
import { lifeOf, overlapOf } from "#core/registry/periods";
import { registryOn } from "#core/registry/registry";
import {
  accepted,
  commune,
  complaintsOf,
  province,
  refused,
  registryGrid,
  type Row,
} from "./registry-grid";

const rows = (...given: readonly Row[]): Registry => accepted(registryGrid([province, ...given]));

const unit = (from: string | null, to: string | null, rest: Row = {}): Row => ({
  ...commune,
  "Từ ngày": from,
  "Đến ngày": to,
  ...rest,
});

/** Name, type and whether it is there, of the commune on a day. */
function on(registry: Registry, day: string): string {
  const found = registryOn(registry, day).byCode.get("38.168");
  const isThere = registryOn(registry, day)
    .reportingUnits(day)
    .some(({ code }) => code === "38.168");
  return `${found?.name ?? ""} ${found?.type?.number ?? ""} ${isThere ? "reports" : "is not there"}`;
}

describe("a code with several rows is what its row of the day says", () => {
  const renamed = rows(
    unit(null, "30/06/2026", { Tên: "Đảng bộ xã Cũ", "Loại hình": "1" }),
    unit("01/07/2026", null, { Tên: "Đảng bộ phường Mới", "Loại hình": "2" }),
  );
  test.each([
    ["2025-12-31", "Đảng bộ xã Cũ 1 reports"],
    ["2026-06-30", "Đảng bộ xã Cũ 1 reports"],
    ["2026-07-01", "Đảng bộ phường Mới 2 reports"],
    ["2030-01-01", "Đảng bộ phường Mới 2 reports"],
  ])("renamed and of another type from a date: %s", (day, expected) => {
    expect(on(renamed, day)).toBe(expected);
  });

  const reopened = rows(
    unit("01/01/2020", "31/12/2023", { Tên: "Đảng bộ xã A" }),
    unit("01/01/2026", null, { Tên: "Đảng bộ xã A (lập lại)" }),
  );
  test.each([
    ["2019-12-31", "Đảng bộ xã A 1 is not there"],
    ["2023-12-31", "Đảng bộ xã A 1 reports"],
    ["2025-06-30", "Đảng bộ xã A 1 is not there"],
    ["2026-01-01", "Đảng bộ xã A (lập lại) 1 reports"],
  ])("closed and opened again: %s", (day, expected) => {
    expect(on(reopened, day)).toBe(expected);
  });

  test("without a day it is the last", () => {
    expect(reopened.byCode.get("38.168")?.name).toBe("Đảng bộ xã A (lập lại)");
    expect(reopened.organisations).toHaveLength(2);
    expect(reopened.rows).toHaveLength(3);
  });

  test("under another organisation from a date", () => {
    const district = { Tên: "Đảng bộ huyện", "Mã cấp trên": "38", Cấp: "huyện" };
    const moved = rows(
      { ...district, Mã: "38.1" },
      { ...district, Mã: "38.2" },
      unit(null, "30/06/2026", { "Mã cấp trên": "38.1" }),
      unit("01/07/2026", null, { "Mã cấp trên": "38.2" }),
    );
    const under = (day: string): readonly string[] =>
      ["38.1", "38.2"].filter((code) => registryOn(moved, day).childrenOf(code).length > 0);
    expect(under("2026-06-30")).toEqual(["38.1"]);
    expect(under("2026-07-01")).toEqual(["38.2"]);
  });
});

describe("rows of one code that hold on the same day are refused, and both are named", () => {
  test.each<[string, readonly [Row, Row], string, object]>([
    [
      "a day in both",
      [unit(null, "30/06/2026"), unit("30/06/2026", null)],
      "registryPeriodsOverlap",
      { first: "A3", firstFrom: null, firstTo: "30/06/2026", from: "30/06/2026", to: null },
    ],
    [
      "the first without an end",
      [unit("01/01/2020", null), unit("01/07/2026", null)],
      "registryPeriodsOverlap",
      { first: "A3", firstFrom: "01/01/2020", firstTo: null, from: "01/07/2026", to: null },
    ],
    [
      "the later row first",
      [unit("01/07/2026", null), unit("01/01/2020", "31/12/2026")],
      "registryPeriodsOverlap",
      { first: "A3", firstFrom: "01/07/2026", from: "01/01/2020", to: "31/12/2026" },
    ],
    ["no dates at all", [unit(null, null), unit(null, null)], "registryCodeTwice", { first: "A3" }],
  ])("%s", (_, given, code, details) => {
    expect(refused(registryGrid([province, ...given]))).toMatchObject([
      { code, at: { cell: "A4" }, unit: "38.168", details },
    ]);
  });

  test("rows without a common day are not", () => {
    expect(
      overlapOf([
        { from: "2026-07-01", to: null },
        { from: null, to: "2026-06-30" },
      ]),
    ).toBe(null);
  });
});

test("a ring among superiors that lasts on some days only is refused", () => {
  const grid = registryGrid([
    province,
    unit(null, "30/06/2026", { Mã: "a", "Mã cấp trên": "38" }),
    unit("01/07/2026", null, { Mã: "a", "Mã cấp trên": "b" }),
    { ...commune, Mã: "b", "Mã cấp trên": "a" },
  ]);
  expect(complaintsOf(grid)).toEqual([["registryCycle", "C4"]]);
});

describe("predecessors are those of the life that was continued", () => {
  /** Absorbed in 2024, founded again in 2026 with a part of what it had become. */
  const again = rows(
    unit(null, "31/12/2023", { Mã: "a" }),
    unit("01/01/2026", null, { Mã: "a", "Kế thừa từ": "b (0,4)" }),
    { ...commune, Mã: "b", "Kế thừa từ": "a (nhập vào)" },
  );

  test("a unit that came back may take a part of the one that had absorbed it", () => {
    expect(again.byCode.get("a")?.predecessors).toHaveLength(1);
  });

  test("while it was closed the other continues it; since it is back nobody does", () => {
    const closed = registryOn(again, "2025-12-31").byCode.get("a");
    const open = registryOn(again, "2026-12-31").byCode.get("a");
    if (closed === undefined || open === undefined) throw new Error("no unit");
    expect(fateOf(closed, again).successors).toEqual(["b"]);
    expect(fateOf(open, again).successors).toEqual([]);
  });

  test("rows that follow each other without a gap are one life", () => {
    const periods = [
      { from: "2020-01-01", to: "2023-12-31" },
      { from: "2024-01-01", to: "2024-06-30" },
      { from: "2025-01-01", to: null },
    ];
    const lives = periods.map((period) => lifeOf(period, periods));
    expect(lives).toEqual([
      { from: "2020-01-01", to: "2024-06-30" },
      { from: "2020-01-01", to: "2024-06-30" },
      { from: "2025-01-01", to: null },
    ]);
  });

  test("the whole of a unit that goes on under another name cannot be taken", () => {
    const grid = registryGrid([
      province,
      unit(null, "30/06/2026", { Mã: "a" }),
      unit("01/07/2026", null, { Mã: "a", Tên: "Đảng bộ phường A" }),
      unit("01/07/2026", null, { Mã: "c", "Kế thừa từ": "a" }),
    ]);
    expect(complaintsOf(grid)).toEqual([["registryDatesOverlap", "K5"]]);
  });
});
