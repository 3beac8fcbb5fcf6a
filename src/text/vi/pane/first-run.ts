import type { PlanId } from "#core/catalogue/plans/plan-heads";

/** What somebody is told who has chosen no plan yet, or opens the page for the first time. */
export interface FirstRunText {
  /** The product in three sentences. */
  readonly sentences: readonly [string, string, string];
  readonly choosePlan: string;
  readonly planHint: string;
  /** What has become of the place of a built-in plan. */
  readonly places: Readonly<Record<PlanId, string>>;
}

export const firstRun: FirstRunText = {
  sentences: [
    "Đưa sổ đơn vị và các biểu đã nhận vào bước «Tổng hợp», theo thứ tự nào cũng được.",
    "Chương trình cho biết ai chưa nộp, biểu nào phải sửa ở ô nào, chỉ tiêu nào còn thiếu bao nhiêu.",
    "Xong thì tải báo cáo về máy; không có gì được gửi ra ngoài.",
  ],
  choosePlan: "Hãy chọn kế hoạch",
  planHint: "Chương trình không tự chọn thay; biểu đã nộp ghi kế hoạch nào thì dùng kế hoạch đó.",
  places: {
    "son-dong":
      "Từ 01/7/2025 không còn cấp huyện; tỉnh Bắc Giang đã hợp nhất với tỉnh Bắc Ninh, lấy tên Bắc Ninh.",
    "di-linh":
      "Từ 01/7/2025 không còn cấp huyện; Di Linh thuộc tỉnh Lâm Đồng sau hợp nhất với Bình Thuận và Đắk Nông.",
    "duc-pho":
      "Từ 01/7/2025 không còn cấp huyện; Đức Phổ thuộc tỉnh Quảng Ngãi sau hợp nhất với Kon Tum.",
    "lac-duong":
      "Từ 01/7/2025 không còn cấp huyện; Lạc Dương thuộc tỉnh Lâm Đồng sau hợp nhất với Bình Thuận và Đắk Nông.",
    "ha-giang":
      "Từ 01/7/2025 tỉnh Hà Giang đã hợp nhất với tỉnh Tuyên Quang, lấy tên Tuyên Quang; không còn cấp huyện.",
  },
};
