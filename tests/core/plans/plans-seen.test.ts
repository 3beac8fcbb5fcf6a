import { understandingOf } from "#text/report/plan-understanding";
import { catalogue } from "../../support/built-in";
import { additions, type Asked } from "./additions";
import { count, least, share, written } from "./plans-seen";
import { complaints, plan, understood } from "./typed-over";

test.each(written.map((each) => [each[0], each[1].id, each] as const))(
  "%s: %s is a target, read as it is meant",
  (_plan, _name, [, asked, sentence]) => {
    const book = understood(additions([asked]));
    const { targets } = understandingOf(book, catalogue, "vi");
    expect(targets.at(-1)?.sentence).toContain(sentence);
    expect(book.plan.targets).toHaveLength(plan.targets.length + 1);
  },
);

test("all of them together are one plan, and every new row is used", () => {
  const rows = written.map(([, asked]) => asked).filter(({ builtIn: known }) => known !== true);
  const { unusedItems, unusedIndicators } = understandingOf(
    understood(additions(rows)),
    catalogue,
    "vi",
  );
  expect([unusedItems, unusedIndicators]).toEqual([[], []]);
});

/** 75/20/5: three shares of one whole. */
const structure = (levels: readonly number[], whole = "GTSX_TONG"): readonly Asked[] =>
  (["CONG-NGHIEP", "DICH-VU", "NONG-NGHIEP"] as const).map((id, at) => ({
    id,
    name: `Tỷ trọng ${id}`,
    better: id === "NONG-NGHIEP" ? "thấp" : "cao",
    whole: at === 0 ? "GTSX_TONG" : whole,
    structure: "Cơ cấu kinh tế",
    unit: "tỷ đồng",
    target: { operator: "bằng", value: levels[at] ?? 0, horizon: "đến hết năm", to: 2025 },
  }));

test("Đại Lộc: a structure of 75, 20 and 5 per cent is three targets that add up", () => {
  const { plan: read, indicators } = understood(additions(structure([75, 20, 5])));
  expect(read.targets.slice(-3).map(({ operator, value }) => [operator, value])).toEqual([
    ["=", 75],
    ["=", 20],
    ["=", 5],
  ]);
  expect(indicators.map((each) => each.structure)).toEqual(Array(3).fill("Cơ cấu kinh tế"));
});

/** What cannot be: each with what is said instead. */
const refused: readonly (readonly [what: string, asked: readonly Asked[], code: string])[] = [
  ["a structure that adds up to 95", structure([70, 20, 5]), "planStructureSum"],
  ["a structure of two wholes", structure([75, 20, 5], "KHAC"), "planStructureParts"],
  [
    "a share that is to grow by a percentage, which may be points",
    [share("BHYT", "Tỷ lệ", { operator: "tăng", value: 2 })],
    "planChangeOfShare",
  ],
  [
    "one and a half times a year of which nothing is known",
    [count("THU-NHAP", "Thu nhập", { ...least("1,5 lần"), against: "năm 2020" })],
    "planBaseMissing",
  ],
  [
    "one and a half times, without a year",
    [count("THU-NHAP", "Thu nhập", least("1,5 lần"))],
    "planValueMissing",
  ],
  [
    "what is measured by no year that can be read",
    [count("THU-NHAP", "Thu nhập", { ...least(150), against: "giai đoạn trước" })],
    "planWordUnknown",
  ],
  [
    "a fall between two percentages",
    [count("HO", "Hộ nghèo", { operator: "giảm", value: 2, valueMax: 3 }, { better: "thấp" })],
    "planBandOfFall",
  ],
  ["over 100 per cent of a whole", [share("BHYT", "Tỷ lệ", least(150))], "planShareOutOfRange"],
];

test.each(refused)("%s is refused", (_what, asked, code) => {
  expect(complaints(additions(asked)).map(([found]) => found)).toContain(code);
});
