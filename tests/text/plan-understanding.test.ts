import { planOf } from "#core/catalogue/plans/plans";
import type { Plan, Target } from "#core/catalogue/plan";
import { leftOutOfForm } from "#core/forms/form-catalogue";
import { catalogueWith, plainBook, type PlanBook } from "#core/plans/plan-book";
import { understandingLines, understandingOf } from "#text/report/plan-understanding";
import { catalogue } from "../support/built-in";
import { quantityPlan } from "../support/quantity-plan";
import { typeNumbered } from "../support/units";

const plan = (id: string): Plan => {
  const found = planOf(id);
  if (found === undefined) throw new Error(id);
  return found;
};

const linesOf = (book: PlanBook): readonly string[] =>
  understandingLines(understandingOf(book, catalogue, "vi"), "vi");

const lines = (id: string): readonly string[] => linesOf(plainBook(plan(id), []));

test("each target is said in a sentence: what, until when, for whom, and what the form needs", () => {
  expect(lines("ha-giang")[2]).toBe(
    "3. Tỷ lệ tổ chức cơ sở đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên: trên 90%; hằng năm, 2025–2030; tính cho toàn đảng bộ; biểu cần các dòng “Tổ chức hoàn thành xuất sắc nhiệm vụ”, “Tổ chức hoàn thành tốt nhiệm vụ”, “Tổ chức cơ sở đảng đã đánh giá, xếp loại”. Năm 2025 thuộc cả hai giai đoạn; tính vào giai đoạn nào là do kế hoạch chọn.",
  );
});

test("rows are called by their names, never by their codes", () => {
  const codes = catalogue.items.map(({ code }) => code);
  const said = ["ha-giang", "di-linh", "duc-pho", "lac-duong", "son-dong"].flatMap(lines);
  expect(said.filter((line) => codes.some((code) => line.includes(code)))).toEqual([]);
});

test("who is left out, and how it was read, is said too", () => {
  expect(lines("di-linh")[4]).toContain("lực lượng vũ trang không tính");
  expect(lines("di-linh")[4]).toMatch(/Văn bản chỉ ghi con số thì hiểu là từ mức đó trở lên\.$/u);
});

test("a term that is not named is that of the plan, with its years", () => {
  const { from, to } = plan("di-linh").term;
  const years = `cả nhiệm kỳ ${String(from)}–${String(to)}`;
  expect(plan("di-linh").targets[8]?.horizon).toEqual({ kind: "term", period: null });
  expect(lines("di-linh")[8]).toContain(years);
  expect(lines("lac-duong")[6]).toContain("mỗi nhiệm kỳ");
});

test("a condition is said while it is waited for", () => {
  const [first] = plan("duc-pho").targets;
  const condition = first?.condition ?? "";
  expect(lines("duc-pho")[0]).toContain(`chờ điều kiện “${condition}”`);
  const met = plainBook({ ...plan("duc-pho"), conditionsMet: [condition] }, []);
  expect(linesOf(met)[0]).not.toContain("chờ điều kiện");
});

test("places, quotas and who is asked are said", () => {
  const given: Partial<Target> = {
    quotas: [
      { unit: "01", value: 3 },
      { unit: "02", value: 4 },
    ],
  };
  const [one, ...others] = plan("duc-pho").targets;
  if (one === undefined) throw new Error("no target");
  const { judged: _, ...silent } = one;
  const targets = [{ ...silent, ...given }, ...others];
  const said = linesOf(plainBook({ ...plan("duc-pho"), targets }, []));
  expect(said[0]).toContain("tính theo mức giao cho đơn vị; đã giao cho 2 đơn vị");
  expect(said[8]).toContain("chỉ ở Phổ Nhơn, Phổ Khánh, Phổ Ninh, Phổ Vinh");
});

test("what is published for the whole is asked of no form, nor counted among its rows", () => {
  const item = {
    ...(catalogue.items[0] ?? never()),
    ...{ code: "THU_HANG", name: "Xếp hạng của tỉnh", appliesTo: "whole" as const },
  };
  const indicator = {
    ...(catalogue.indicators[0] ?? never()),
    ...{ id: "XEP-HANG", kind: "count" as const, numerator: ["THU_HANG"], denominator: null },
  };
  const [first = never()] = plan("ha-giang").targets;
  const targets = [...plan("ha-giang").targets, { ...first, indicator: "XEP-HANG" }];
  const book = { ...plainBook({ ...plan("ha-giang"), targets }, []), items: [item] };
  const own = { ...book, indicators: [indicator] };
  expect(linesOf(own)[targets.length - 1]).toContain(
    "đơn vị không nhập; số được công bố ghi ở trang Số liệu gốc",
  );
  const { rows } = understandingOf(own, catalogue, "vi");
  expect(rows).toBe(understandingOf(plainBook(plan("ha-giang"), []), catalogue, "vi").rows);
  expect(
    leftOutOfForm(catalogueWith(catalogue, own), own.plan, { type: typeNumbered("1") }),
  ).toEqual([]);
});

test("a plan of one's own that is still called like a built-in one is told so", () => {
  const like = plan("ha-giang").name;
  const told = (over: Partial<Plan>): boolean =>
    linesOf(plainBook({ ...plan("ha-giang"), ...over }, [])).some((line) =>
      line.includes(`vẫn là của kế hoạch ${like}`),
    );
  expect(told({})).toBe(false);
  expect(told({ id: "cds-tinh" })).toBe(true);
  expect(told({ id: "cds-tinh", name: "Chuyển đổi số" })).toBe(true);
  expect(told({ id: "cds-tinh", name: "Chuyển đổi số", document: "Kế hoạch số 1" })).toBe(false);
});

test("how many decimals are written into a row is said beside its name", () => {
  const line = linesOf(quantityPlan).find((each) => each.includes("Đường đã cứng hóa"));
  expect(line).toMatch(
    /biểu cần các dòng “Đường đã cứng hóa[^”]*” \(ghi đến 1 chữ số thập phân\), “[^”]*” \(ghi đến 3 chữ số thập phân\)\.$/u,
  );
  expect(lines("ha-giang").join("\n")).not.toContain("thập phân");
});

test("what the plan brings along and nothing uses is named", () => {
  const item = {
    ...(catalogue.items[0] ?? never()),
    code: "DAN_SO",
    name: "Dân số",
  };
  const indicator = {
    ...(catalogue.indicators[0] ?? never()),
    id: "DAN-SO",
    numerator: ["DAN_SO"],
  };
  const book = { ...plainBook(plan("ha-giang"), []), items: [item], indicators: [indicator] };
  const understood = understandingOf(book, catalogue, "vi");
  expect([understood.unusedItems, understood.unusedIndicators]).toEqual([["DAN_SO"], ["DAN-SO"]]);
  expect(linesOf(book).slice(-2)).toEqual([
    expect.stringContaining("DAN-SO"),
    expect.stringContaining("DAN_SO"),
  ]);
});

function never(): never {
  throw new Error("an empty catalogue");
}
