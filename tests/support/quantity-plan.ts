import { formWorkbook } from "#app/forms/make-forms";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import type { Facts } from "#core/reading/fact";
import { wordsOf } from "#text/words";
import { additions } from "../core/plans/additions";
import { understood } from "../core/plans/typed-over";
import { catalogue } from "./built-in";
import { factsOf } from "./facts";
import { registryWith, unitWith } from "./units";

/**
 * A plan of quantities with decimals: income per head, which is published; kilometres of road, of each commune so many, more
 * than the year before, and a share of what is needed, which is counted in metres.
 */
const quantityTyped = additions([
  {
    ...{ id: "THU-NHAP", name: "Thu nhập bình quân đầu người", kind: "số đếm" },
    ...{ unit: "triệu đồng", decimals: 1, appliesTo: "chỉ toàn đảng bộ" },
    target: { operator: "từ mức trở lên", value: 62.5, judged: "toàn đảng bộ" },
    base: { 2020: 41.7, 2025: 58.4, 2026: 61.9 },
  },
  {
    ...{ id: "DUONG", name: "Đường bê tông làm mới", kind: "số đếm", unit: "km", decimals: 1 },
    target: { operator: "từ mức trở lên", value: 2.5, judged: "từng đơn vị" },
  },
  {
    ...{ id: "DUONG-TANG", name: "Đường bê tông đã bảo trì", kind: "số đếm", unit: "km" },
    ...{ decimals: 1 },
    target: { operator: "tăng", value: "10%", judged: "toàn đảng bộ" },
  },
  {
    ...{ id: "DUONG-TY-LE", name: "Đường đã cứng hóa", unit: "km", decimals: 1, wholeDecimals: 3 },
    target: { operator: "từ mức trở lên", value: 80, judged: "từng đơn vị" },
  },
  {
    ...{ id: "THU-NHAP-GOC", name: "Thu nhập so với năm 2020", kind: "số đếm" },
    ...{ unit: "triệu đồng", decimals: 1, appliesTo: "chỉ toàn đảng bộ" },
    target: {
      ...{ operator: "từ mức trở lên", value: "1,5 lần", against: "năm 2020" },
      judged: "toàn đảng bộ",
    },
    base: { 2020: 41.7, 2026: 61.9 },
  },
]);

export const quantityPlan: PlanBook = understood(quantityTyped);

export const quantityCatalogue = catalogueWith(catalogue, quantityPlan);

/** What three communes gave, this year and the year before. */
export const quantities = {
  "38.01": { DUONG: 2.1, DUONG_TANG: 10.1, DUONG_TY_LE: 0.7, DUONG_TY_LE_TONG: 0.875 },
  "38.02": { DUONG: 3.2, DUONG_TANG: 0.2, DUONG_TY_LE: 12.5, DUONG_TY_LE_TONG: 15.626 },
  "38.03": { DUONG: 0.1, DUONG_TANG: 0.1, DUONG_TY_LE: 3, DUONG_TY_LE_TONG: 3.75 },
} as const;

const earlier = {
  "38.01": { DUONG: 1.9, DUONG_TANG: 9.1, DUONG_TY_LE: 0.5, DUONG_TY_LE_TONG: 0.875 },
  "38.02": { DUONG: 3.1, DUONG_TANG: 0.3, DUONG_TY_LE: 12.1, DUONG_TY_LE_TONG: 15.626 },
  "38.03": { DUONG: 0.3, DUONG_TANG: 0.1, DUONG_TY_LE: 2.9, DUONG_TY_LE_TONG: 3.75 },
} as const;

const names = ["Đảng bộ xã Tân Quang", "Đảng bộ xã Tân Lập", "Đảng bộ xã Hòa An"];

const quantityRegistry = registryWith(
  ...Object.keys(quantities).map((code, at) =>
    unitWith({ code, row: at + 2, name: names[at] ?? "" }),
  ),
);

/** The same as a file that the command line reads. */
export const quantityRegistryFile = [
  "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo",
  "38;Đảng bộ tỉnh Mẫu;;tỉnh;;;;",
  ...Object.keys(quantities).map((code, at) => `${code};${names[at] ?? ""};38;cơ sở;1;;x;x`),
].join("\n");

/** Facts of a commune; `year` 2025 or 2026. */
export const quantityFacts = (code: string, year: number): Facts =>
  factsOf((year === 2026 ? quantities : earlier)[code as keyof typeof quantities] as never);

/** The form of a commune as it comes back, filled. */
export const filledForm = (
  code: string,
  { year, facts = quantityFacts(code, year) }: { readonly year: number; readonly facts?: Facts },
): Promise<Uint8Array> => {
  const unit = quantityRegistry.byCode.get(code) ?? unitWith({ code });
  return writeWorkbook(
    formWorkbook(unit, {
      registry: quantityRegistry,
      plan: quantityPlan.plan,
      year,
      catalogue: quantityCatalogue,
      words: wordsOf("vi"),
      factsOf: () => facts,
      previousOf: () => (year === 2026 ? quantityFacts(code, 2025) : null),
      savedAt: () => `${String(year)}-12-01T00:00:00Z`,
    }),
  );
};
