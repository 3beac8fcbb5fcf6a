import type { Asked } from "./additions";

type Target = Asked["target"];

export const share = (
  id: string,
  name: string,
  target: Target,
  more: Partial<Asked> = {},
): Asked => ({
  id,
  name,
  target,
  ...more,
});

export const count = (
  id: string,
  name: string,
  target: Target,
  more: Partial<Asked> = {},
): Asked => ({
  id,
  name,
  kind: "số đếm",
  target,
  ...more,
});

export const least = (value: number | string): Target => ({ operator: "từ mức trở lên", value });
const all: Target = { operator: "bằng", value: 100 };
const none: Target = { operator: "bằng", value: 0 };
const yearly = { horizon: "hằng năm" } as const;
const by = (to: number): Target => ({ horizon: "đến hết năm", to });
const whole: Target = { judged: "toàn đảng bộ" };
const builtIn = { builtIn: true } as const;

/** Targets of plans outside the catalogue, as a clerk writes them, and what is understood of them. */
export const written: readonly (readonly [plan: string, asked: Asked, sentence: string])[] = [
  [
    "Đại Lộc",
    count("ADMITTED-YEAR", "", { ...least(80), ...whole }, builtIn),
    "từ 80 đảng viên mới kết nạp trở lên; hằng năm; tính cho toàn đảng bộ",
  ],
  [
    "Đại Lộc",
    share("ORG-RATED-GOOD", "", { ...least(80), ...whole }, builtIn),
    "từ 80% trở lên; hằng năm; tính cho toàn đảng bộ",
  ],
  [
    "Đại Lộc",
    share("MEMBER-RATED-GOOD", "", { ...least(80), ...whole }, builtIn),
    "từ 80% trở lên",
  ],
  [
    "Đại Lộc",
    count("TC-KHTNV", "Tổ chức không hoàn thành nhiệm vụ", none, {
      unit: "tổ chức",
      better: "thấp",
    }),
    "không có tổ chức; hằng năm; tính cho toàn đảng bộ",
  ],
  [
    "Đại Lộc",
    count(
      "HO-NGHEO",
      "Hộ nghèo ngoài diện bảo trợ xã hội",
      { ...none, ...by(2025) },
      { unit: "hộ", better: "thấp" },
    ),
    "không có hộ; đến hết năm 2025",
  ],
  ["Đại Lộc", share("BHYT", "Tỷ lệ tham gia bảo hiểm y tế", least(97)), "từ 97% trở lên; hằng năm"],
  [
    "Đại Lộc",
    share("TRUONG-CHUAN", "Tỷ lệ trường đạt chuẩn", { ...all, ...by(2025) }),
    "100%; đến hết năm 2025",
  ],
  [
    "Đại Lộc",
    share("HS-HAI-BUOI", "Tỷ lệ học sinh trung học cơ sở học hai buổi", least(60)),
    "từ 60% trở lên",
  ],
  [
    "Đại Lộc",
    share("NUOC-SACH", "Tỷ lệ hộ nông thôn dùng nước sạch", { operator: "trên", value: 90 }),
    "trên 90%",
  ],
  ["Đại Lộc", share("NUOC-HVS", "Tỷ lệ hộ nông thôn dùng nước hợp vệ sinh", all), "100%"],
  [
    "Đại Lộc",
    share("NUOC-DO-THI", "Tỷ lệ hộ đô thị dùng nước sạch", { operator: "trên", value: 95 }),
    "trên 95%",
  ],
  ["Đại Lộc", share("XA-MANH-QP", "Tỷ lệ xã vững mạnh về quốc phòng", all), "100%"],
  [
    "Đại Lộc",
    count(
      "HUYEN-NTM",
      "Huyện nông thôn mới",
      { ...least(1), ...by(2025), ...whole },
      { unit: "huyện", appliesTo: "chỉ toàn đảng bộ" },
    ),
    "từ 1 huyện trở lên; đến hết năm 2025; tính cho toàn đảng bộ",
  ],
  [
    "Đại Lộc",
    count(
      "GTSX",
      "Giá trị sản xuất",
      { operator: "tăng", value: "10%", against: "bình quân từ năm 2020" },
      { unit: "tỷ đồng", base: { 2020: 1200 } },
    ),
    "tăng bình quân mỗi năm từ 10% trở lên, tính từ năm 2020; hằng năm",
  ],
  [
    "Đại Lộc",
    count(
      "THU-NS",
      "Thu ngân sách",
      { operator: "tăng", value: 8, valueMax: 10 },
      { unit: "tỷ đồng" },
    ),
    "tăng từ 8% đến 10% so với năm trước; hằng năm",
  ],
  [
    "Đại Lộc",
    count(
      "THU-NHAP-DL",
      "Thu nhập bình quân đầu người",
      { ...least(70), ...by(2025), ...whole },
      { unit: "triệu đồng", appliesTo: "chỉ toàn đảng bộ" },
    ),
    "từ 70 triệu đồng trở lên; đến hết năm 2025",
  ],
  [
    "NQ 25/2021/QH15",
    share("XA-NTM", "Tỷ lệ xã đạt chuẩn nông thôn mới", { ...least(80), ...by(2025) }),
    "từ 80% trở lên; đến hết năm 2025",
  ],
  [
    "NQ 25/2021/QH15",
    share(
      "XA-KIEU-MAU",
      "Tỷ lệ xã kiểu mẫu",
      { ...least(10), ...by(2025) },
      { whole: "XA_NTM", unit: "xã" },
    ),
    "từ 10% trở lên",
  ],
  [
    "NQ 25/2021/QH15",
    count("XA-DUOI-15", "Xã dưới 15 tiêu chí", none, { unit: "xã", better: "thấp" }),
    "không có xã",
  ],
  [
    "NQ 25/2021/QH15",
    share("HUYEN-CHUAN", "Tỷ lệ huyện đạt chuẩn", { ...least(50), ...by(2025) }),
    "từ 50% trở lên",
  ],
  [
    "NQ 25/2021/QH15",
    share("HUYEN-NANG-CAO", "Tỷ lệ huyện nâng cao", { ...least(20), ...by(2025) }),
    "từ 20% trở lên",
  ],
  [
    "NQ 25/2021/QH15",
    count(
      "HUYEN-MOI-TINH",
      "Huyện đạt chuẩn của mỗi tỉnh",
      { ...least(2), ...by(2025), judged: "từng đơn vị" },
      { unit: "huyện" },
    ),
    "từ 2 huyện trở lên; đến hết năm 2025; tính cho từng đơn vị",
  ],
  [
    "NQ 25/2021/QH15",
    count(
      "TINH-XONG",
      "Tỉnh hoàn thành",
      { ...least(15), ...by(2025), ...whole },
      { unit: "tỉnh" },
    ),
    "từ 15 tỉnh trở lên",
  ],
  [
    "NQ 25/2021/QH15",
    share("THON-KHO-KHAN", "Tỷ lệ thôn khó khăn đạt chuẩn", { ...least(60), ...by(2025) }),
    "từ 60% trở lên",
  ],
  [
    "NQ 25/2021/QH15",
    count(
      "THU-NHAP",
      "Thu nhập người dân nông thôn",
      { ...least("1,5 lần"), against: "năm 2020", ...by(2025), ...whole },
      { unit: "nghìn đồng", appliesTo: "chỉ toàn đảng bộ", base: { 2020: 41780 } },
    ),
    "từ 1,5 lần năm 2020 trở lên; đến hết năm 2025; tính cho toàn đảng bộ",
  ],
  [
    "Chuyển đổi số",
    share("HO-SO", "Tỷ lệ hồ sơ xử lý trực tuyến", all, { group: "Chuyển đổi số" }),
    "100%; hằng năm; tính cho từng đơn vị",
  ],
  [
    "Chuyển đổi số",
    share("CO-QUAN-BC", "Tỷ lệ cơ quan trong hệ thống báo cáo", all, { group: "Chuyển đổi số" }),
    "100%",
  ],
  [
    "Chuyển đổi số",
    share("TAI-SD", "Tỷ lệ hồ sơ tái sử dụng dữ liệu", least(50), { group: "Chuyển đổi số" }),
    "từ 50% trở lên",
  ],
  [
    "Chuyển đổi số",
    share("TMDT", "Tỷ lệ thương mại điện tử trong bán lẻ", least(7), { group: "Chuyển đổi số" }),
    "từ 7% trở lên",
  ],
  [
    "Chuyển đổi số",
    share("OCOP", "Tỷ lệ sản phẩm OCOP 3 sao lên sàn", all, { group: "Chuyển đổi số" }),
    "100%",
  ],
  [
    "Chuyển đổi số",
    share("SU-KIEN", "Tỷ lệ sự kiện quảng bá số", all, { group: "Chuyển đổi số" }),
    "100%",
  ],
  [
    "Chuyển đổi số",
    count(
      "XEP-HANG",
      "Xếp hạng chuyển đổi số của tỉnh",
      { operator: "không quá", value: 20, ...whole },
      { unit: "bậc", better: "thấp", appliesTo: "chỉ toàn đảng bộ", group: "Chuyển đổi số" },
    ),
    "không quá 20 bậc; hằng năm; tính cho toàn đảng bộ",
  ],
  [
    "Doanh nghiệp",
    share("TAO-NGUON", "Tỷ lệ tổ chức đảng có kế hoạch tạo nguồn", all, {
      group: "Doanh nghiệp tư nhân",
    }),
    "100%",
  ],
  [
    "Doanh nghiệp",
    share("KET-NAP-DN", "Tỷ lệ tổ chức đảng kết nạp được đảng viên", {
      operator: "trên",
      value: 75,
      ...yearly,
    }),
    "trên 75%",
  ],
  [
    "Doanh nghiệp",
    share("DN-3-DV", "Tỷ lệ doanh nghiệp có 3 đảng viên có tổ chức", {
      operator: "trên",
      value: 80,
    }),
    "trên 80%",
  ],
  [
    "Doanh nghiệp",
    share("DN-100-LD", "Tỷ lệ doanh nghiệp từ 100 lao động kết nạp", least(60)),
    "từ 60% trở lên",
  ],
  [
    "Doanh nghiệp",
    share("TC-TSVM", "Tỷ lệ tổ chức trong sạch vững mạnh", least(70)),
    "từ 70% trở lên",
  ],
  [
    "Doanh nghiệp",
    share("TC-YEU", "Tỷ lệ tổ chức yếu kém", { operator: "dưới", value: 0.3 }, { better: "thấp" }),
    "dưới 0,3%",
  ],
];
