/** Words of the tables of paths to a target year. */
export const pathText = {
  title: "Lộ trình đến năm phải đạt",
  unitTitle: (name: string, target: string, year: number): string =>
    `Lộ trình từng đơn vị: ${name} (${target}, đến năm ${String(year)})`,
  unitHeadings: ["TT", "Đơn vị", "Mã"],
  headings: [
    "Năm gốc",
    "Gốc: tử số",
    "Gốc: mẫu số",
    "Gốc: kết quả",
    "Năm nay: tử số",
    "Năm nay: mẫu số",
    "Năm nay: kết quả",
    "Mức phải đạt năm nay",
    "Chậm (+) hoặc vượt (-)",
    "Còn thiếu",
    "Cần thêm mỗi năm",
    "Theo đường thẳng",
    "Theo tốc độ tăng",
    "Ghi chú",
  ],
  differ: "≠ hai cách đánh giá khác nhau",
  passed: "năm phải đạt đã qua",
  dueNow: "năm nay là năm phải đạt",
  noBase: "chưa có số liệu gốc",
  baseZero: "gốc bằng 0, tốc độ tính từ 0,001",
  baseIsTarget: "gốc đúng bằng chỉ tiêu",
  chart: (name: string): string => `Lộ trình: ${name}`,
  chartDescription: (name: string, due: number): string =>
    `${name}: số đã thực hiện, đường thẳng từ năm gốc đến năm ${String(due)} và mức cần tăng mỗi năm từ năm nay.`,
  chartHeadings: ["Năm", "Thực hiện", "Đường thẳng", "Mức cần tăng mỗi năm"],
} as const;
