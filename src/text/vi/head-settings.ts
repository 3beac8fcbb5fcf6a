import type { HeadSetting } from "#core/head-setting";
import type { Contradiction } from "#core/result/report-settings";

/** What an office says of itself: what each is called, and what is written there. */
export interface HeadSettingWords {
  readonly name: string;
  readonly meaning: string;
}

export const headSettingsVi: Readonly<Record<HeadSetting, HeadSettingWords>> = {
  above: { name: "cấp ủy cấp trên", meaning: "Dòng trên cùng bên trái." },
  issuer: { name: "cơ quan báo cáo", meaning: "Dòng đậm dưới cấp ủy cấp trên." },
  place: { name: "địa danh", meaning: "Đứng trước ngày ký; ngày lấy theo ngày lập báo cáo." },
  number: { name: "số báo cáo", meaning: "Chỉ ghi số; số dưới 10 in thêm số 0." },
  symbol: { name: "ký hiệu cơ quan", meaning: "Phần đứng sau BC/." },
  reporter: {
    name: "tên gọi của tập thể báo cáo",
    meaning:
      "Dùng trong câu mở đầu; bỏ trống thì lấy tên trong sổ đơn vị, khi tên đó khớp với cơ quan báo cáo.",
  },
  kind: {
    name: "loại văn bản của kế hoạch",
    meaning: "Dùng trong câu «… đề ra 12 chỉ tiêu»; bỏ trống thì lấy theo kế hoạch.",
  },
  subject: {
    name: "trích yếu",
    meaning: "Dòng dưới chữ BÁO CÁO; bỏ trống thì lấy theo văn bản của kế hoạch.",
  },
  signing: {
    name: "hình thức ký",
    meaning:
      "T/M (thay mặt tập thể), K/T (ký thay), hoặc none (người đứng đầu ban ký, không ghi dòng này). Bỏ trống thì theo onBehalf.",
  },
  onBehalf: {
    name: "tập thể hoặc chức vụ mà người ký thay mặt",
    meaning: "Phần đứng sau T/M hoặc K/T. Ghi chuỗi rỗng thì không có dòng này.",
  },
  post: { name: "chức vụ người ký", meaning: "Phải đi cùng họ tên người ký." },
  name: { name: "họ tên người ký", meaning: "Dòng cuối bên phải." },
  filed: { name: "nơi lưu", meaning: "Phần đứng sau chữ Lưu." },
  recipients: {
    name: "nơi nhận",
    meaning: "Danh sách, mỗi nơi một dòng; bỏ trống thì lấy theo kế hoạch.",
  },
};

/** What contradicts what, and what to do. */
export const contradictionsVi: Readonly<Record<Contradiction, string>> = {
  postWithoutName:
    "có chức vụ người ký (post) nhưng chưa có họ tên (name). Ghi cả hai, hoặc bỏ cả hai",
  insteadOfNobody: "ký thay (K/T) nhưng chưa ghi thay ai. Ghi chức vụ được ký thay ở onBehalf",
  insteadOfOneself:
    "ký thay (K/T) cho chính chức vụ của người ký. Ghi chức vụ được ký thay ở onBehalf, chức vụ của người ký ở post",
  signingTwice:
    "signing và onBehalf nói hai hình thức ký khác nhau. Chỉ giữ một: T/M, K/T hoặc none",
  bodyWithoutSigning:
    "signing là none (không ghi dòng T/M, K/T) nhưng onBehalf vẫn có tên. Bỏ onBehalf, hoặc chọn T/M hay K/T",
};
