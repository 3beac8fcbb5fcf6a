import { diLinh } from "#core/catalogue/plans/di-linh";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { factsOf, type Declarations } from "../../support/facts";
import { formInput, shownAt, shownFor } from "../../support/forms";
import { rowsOf } from "#core/forms/form-rows";
import { askedOfEach } from "../../support/asked-of-each";
import { typeNumbered, unitWith } from "../../support/units";

const remark = (item: string, declared: Declarations, previous: Declarations | null = null) =>
  shownAt(
    formInput({
      facts: factsOf(declared),
      previous: previous === null ? null : factsOf(previous),
    }),
    item,
    "check",
  );

const rated: Declarations = { ORG_RATED: 10, ORG_HTXSNV: 2, ORG_HTTNV: 7 };

/** ORG_TOTAL closes two balances: by kind, and by rating. */
const closed: Declarations = {
  ORG_TOTAL: 4,
  ORG_COMMITTEE: 2,
  ORG_CELL: 2,
  ORG_NOT_RATED: "không có",
  ORG_RATED: 4,
};

const members: Declarations = {
  DV_BOY: 1700,
  DV_ADMITTED_YEAR: 0,
  DV_MOVED_IN_OUTSIDE: 0,
  DV_MOVED_IN_INSIDE: 0,
  DV_RESTORED: 0,
  DV_DIED: 8,
  DV_EXPELLED: 0,
  DV_STRUCK_OFF: 0,
  DV_LEFT: 0,
  DV_MOVED_OUT_OUTSIDE: 0,
  DV_MOVED_OUT_INSIDE: 0,
};

const labels = rowsOf(formInput()).labels;
const labelOf = (code: string): string => labels.get(code) ?? "?";
const partOfHeads = `✗ Dòng ${labelOf("VH_MEMBER")} lớn hơn dòng ${labelOf("VH_TOTAL")}`;
const [firstIn, lastIn] = [labelOf("DV_ADMITTED_YEAR"), labelOf("DV_RESTORED")];
const [firstOut, lastOut] = [labelOf("DV_DIED"), labelOf("DV_MOVED_OUT_INSIDE")];
const balanceOfMembers = `✗ Dòng A + tổng dòng ${firstIn} đến ${lastIn} − tổng dòng ${firstOut} đến ${lastOut} phải bằng dòng D; cộng được `;

describe("the remark beside an input", () => {
  test.each<readonly [string, string, Declarations, Declarations | null, string]>([
    ["nothing was entered", "VH_MEMBER", {}, null, ""],
    ["a part below its whole", "VH_MEMBER", { VH_TOTAL: 8, VH_MEMBER: 8 }, null, ""],
    ["a part above its whole", "VH_MEMBER", { VH_TOTAL: 8, VH_MEMBER: 9 }, null, partOfHeads],
    ["nothing beside the whole itself", "VH_TOTAL", { VH_TOTAL: 8, VH_MEMBER: 9 }, null, ""],
    [
      "a part of a declared nothing",
      "VH_MEMBER",
      { VH_TOTAL: "không có", VH_MEMBER: 1 },
      null,
      partOfHeads,
    ],
    ["a part whose whole is blank", "VH_MEMBER", { VH_MEMBER: 9 }, null, ""],
    [
      "a part whose whole does not apply",
      "VH_MEMBER",
      { VH_TOTAL: "không áp dụng", VH_MEMBER: 9 },
      null,
      "",
    ],
    [
      "a balance that does not close",
      "ORG_TOTAL",
      { ...closed, ORG_TOTAL: 5 },
      null,
      "✗ Dòng 1.1 + dòng 1.2 phải bằng dòng 1; cộng được 4",
    ],
    [
      "the second of two balances does not close",
      "ORG_TOTAL",
      { ...closed, ORG_RATED: 3 },
      null,
      `✗ Dòng ${labelOf("ORG_NOT_RATED")} + dòng ${labelOf("ORG_RATED")} phải bằng dòng 1; cộng được 3`,
    ],
    ["a balance with a blank line", "ORG_TOTAL", { ORG_TOTAL: 5, ORG_COMMITTEE: 2 }, null, ""],
    [
      "one balance closes, the other has a blank line",
      "ORG_TOTAL",
      { ...closed, ORG_NOT_RATED: "không áp dụng" },
      null,
      "",
    ],
    ["all balances close", "ORG_TOTAL", closed, null, "✓ Khớp"],
    [
      "a sum in thousands",
      "DV_TOTAL",
      { ...members, DV_TOTAL: 1700 },
      null,
      `${balanceOfMembers}1.692`,
    ],
    ["a sum in thousands that closes", "DV_TOTAL", { ...members, DV_TOTAL: 1692 }, null, "✓ Khớp"],
    [
      "a sum below zero",
      "DV_TOTAL",
      { ...members, DV_BOY: 3, DV_TOTAL: 0 },
      null,
      `${balanceOfMembers}-5`,
    ],
    ["a shortfall, at the last line of its sum", "ORG_HTTNV", rated, null, "! còn thiếu 1"],
    ["no remark at the other lines of the sum", "ORG_HTXSNV", rated, null, ""],
    ["a target that is reached", "ORG_HTTNV", { ...rated, ORG_HTTNV: 8 }, null, ""],
    [
      "too many against last year",
      "DV_LEFT",
      { DV_STRUCK_OFF: 2, DV_LEFT: 1 },
      { DV_STRUCK_OFF: 1, DV_LEFT: 1 },
      "! phải giảm 2",
    ],
    [
      "a target that waits for its condition asks for nothing",
      "MILCELL_WITH_COMMITTEE",
      { MILCELL_TOTAL: 2, MILCELL_WITH_COMMITTEE: 1 },
      null,
      "",
    ],
    ["without last year", "DV_LEFT", { DV_STRUCK_OFF: 2, DV_LEFT: 1 }, null, ""],
  ])("%s", (_, item, declared, previous, expected) => {
    expect(remark(item, declared, previous)).toBe(expected);
  });
});

describe("an indicator's line shows its figure, what is asked, and what is missing", () => {
  const line = (declared: Declarations, id: string) => {
    const input = formInput({ facts: factsOf(declared) });
    return [shownFor(input, id, "value"), shownFor(input, id, "unit"), shownFor(input, id, "note")];
  };

  test.each<readonly [string, string, Declarations, readonly unknown[]]>([
    ["a share", "ORG-RATED-GOOD", rated, [0.9, "trên 90%", "Chưa đạt: còn thiếu 1 tổ chức"]],
    ["reached", "ORG-RATED-GOOD", { ...rated, ORG_HTTNV: 8 }, [1, "trên 90%", "Đạt"]],
    ["blank", "ORG-RATED-GOOD", { ORG_RATED: 10 }, ["", "trên 90%", "Chưa có số liệu"]],
    [
      "of nothing",
      "ORG-RATED-GOOD",
      { ORG_RATED: 0, ORG_HTXSNV: 0, ORG_HTTNV: 0 },
      ["", "trên 90%", "Chưa có số liệu"],
    ],
    [
      "does not apply",
      "ORG-RATED-GOOD",
      { ...rated, ORG_HTXSNV: "không áp dụng" },
      ["", "trên 90%", "Không áp dụng"],
    ],
    [
      "a band that is passed",
      "ADMISSION-RATE",
      { DV_BOY: 100, DV_ADMITTED_YEAR: 5 },
      [0.05, "từ 3% đến 4%", "Vượt chỉ tiêu"],
    ],
    [
      "a condition that waits",
      "MIL-CELL-COMMITTEE",
      { MILCELL_TOTAL: 2, MILCELL_WITH_COMMITTEE: 1 },
      [0.5, "100%", "Chưa đủ điều kiện áp dụng"],
    ],
    [
      "the narrower sums of the target",
      "REGULATION-IN-PLACE",
      { SUBCELL_TOTAL: 4, SUBCELL_WITH_REGULATION: 3 },
      [0.75, "100%", "Chưa đạt: còn thiếu 1 chi bộ"],
    ],
    [
      "a count",
      "MEMBER-REMOVED",
      { DV_STRUCK_OFF: 2, DV_LEFT: "không có" },
      [2, "giảm so với năm trước", "Chưa có số liệu"],
    ],
    [
      "judged for the whole only",
      "RESOLUTION-INSPECTION-COVERAGE",
      { ORG_INSPECTED: 0, ORG_TOTAL: 1 },
      [0, "từ 5% đến 10%", "Đánh giá chung ở cấp tổng hợp"],
    ],
    [
      "not one of the named places",
      "VILLAGE-HEAD-MEMBER",
      { VH_TOTAL: 8, VH_MEMBER: 6 },
      [0.75, "–", "Không áp dụng"],
    ],
  ])("%s", (_, id, declared, expected) => {
    expect(line(declared, id)).toEqual(expected);
  });

  test("the whole of every percentage is named, the narrower one where the target has its own", () => {
    const input = formInput();
    expect(shownFor(input, "ORG-RATED-GOOD", "check")).toBe(
      "Mẫu số: tổ chức cơ sở đảng đã xếp loại",
    );
    expect(shownFor(input, "REGULATION-IN-PLACE", "check")).toBe(
      "Mẫu số: chi bộ trực thuộc đảng ủy cơ sở",
    );
    expect(shownFor(input, "MEMBER-REMOVED", "check")).toBe("");
  });

  test("last year's figure stands beside this year's", () => {
    const input = formInput({
      facts: factsOf(rated),
      previous: factsOf({ ...rated, ORG_HTTNV: 6 }),
    });
    expect(shownFor(input, "ORG-RATED-GOOD", "previous")).toBe(0.8);
  });
});

describe("heads given through those who are not members", () => {
  const input = (declared: Declarations) =>
    formInput({ plan: haGiang, year: 2025, facts: factsOf(declared) });

  test.each<readonly [string, Declarations, unknown]>([
    ["are counted", { VH_TOTAL: 10, VH_NONMEMBER: 3 }, 0.7],
    ["give way to what was entered", { VH_TOTAL: 10, VH_NONMEMBER: 3, VH_MEMBER: 9 }, 0.9],
    ["give way to the word", { VH_TOTAL: 10, VH_NONMEMBER: 3, VH_MEMBER: "không áp dụng" }, ""],
    ["are no negative number", { VH_TOTAL: 10, VH_NONMEMBER: 11 }, ""],
  ])("%s", (_, declared, expected) => {
    expect(shownFor(input(declared), "VILLAGE-HEAD-MEMBER", "value")).toBe(expected);
  });

  test("a unit that does not say is asked for nothing", () => {
    expect(
      shownFor(input({ VH_TOTAL: 10, VH_MEMBER: "không áp dụng" }), "VILLAGE-HEAD-MEMBER", "note"),
    ).toBe("Không áp dụng");
  });
});

describe("the armed forces under a plan that leaves them to their own sector", () => {
  const forces = formInput({
    plan: askedOfEach(diLinh),
    unit: unitWith({ type: typeNumbered("7"), armedForces: true }),
    facts: factsOf({ ...rated, DV_BOY: 100, DV_ADMITTED_YEAR: 1 }),
  });

  test.each([
    ["ORG-RATED-GOOD", "–", "Không áp dụng"],
    ["MEMBER-RATED-GOOD", "–", "Không áp dụng"],
    ["ADMISSION-RATE", "từ 3% đến 4%", "Chưa đạt: còn thiếu 2 đảng viên"],
  ])("%s: %s, %s", (id, target, verdict) => {
    expect(shownFor(forces, id, "unit")).toBe(target);
    expect(shownFor(forces, id, "note")).toBe(verdict);
  });

  test("are asked for no more of what is left out", () => {
    expect(shownAt(forces, "ORG_HTTNV", "check")).toBe("");
    expect(shownAt(forces, "DV_ADMITTED_YEAR", "check")).toBe("! còn thiếu 2");
  });

  test("a unit that only has the type is not left out: the mark decides", () => {
    const unmarked = formInput({ ...forces, unit: unitWith({ type: typeNumbered("7") }) });
    expect(shownFor(unmarked, "ORG-RATED-GOOD", "note")).toBe("Đạt");
  });
});
