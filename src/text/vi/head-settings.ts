import type { HeadSetting } from "#core/head-setting";
import type { Contradiction } from "#core/result/report-settings";

/** What each part is called; complaints name it so. */
export const headNamesVi: Readonly<Record<HeadSetting, string>> = {
  above: "cấp ủy cấp trên",
  issuer: "cơ quan báo cáo",
  place: "địa danh",
  number: "số báo cáo",
  symbol: "ký hiệu cơ quan",
  reporter: "tên gọi của tập thể báo cáo",
  kind: "loại văn bản của kế hoạch",
  subject: "trích yếu",
  signing: "hình thức ký",
  onBehalf: "tập thể hoặc chức vụ mà người ký thay mặt",
  post: "chức vụ người ký",
  name: "họ tên người ký",
  filed: "nơi lưu",
  recipients: "nơi nhận",
};

/** What is written there. */
export const headMeaningsVi: Readonly<Record<HeadSetting, string>> = {
  above: "Dòng trên cùng bên trái.",
  issuer: "Dòng đậm dưới cấp ủy cấp trên.",
  place: "Đứng trước ngày ký; ngày lấy theo ngày lập báo cáo.",
  number: "Chỉ ghi số; số dưới 10 in thêm số 0.",
  symbol: "Phần đứng sau BC/.",
  reporter:
    "Dùng trong câu mở đầu; bỏ trống thì lấy tên trong sổ đơn vị, khi tên đó khớp với cơ quan báo cáo.",
  kind: "Dùng trong câu «… đề ra 12 chỉ tiêu»; bỏ trống thì lấy theo kế hoạch.",
  subject: "Dòng dưới chữ BÁO CÁO; bỏ trống thì lấy theo văn bản của kế hoạch.",
  signing:
    "T/M (thay mặt tập thể), K/T (ký thay), hoặc none (người đứng đầu ban ký, không ghi dòng này). Bỏ trống thì theo onBehalf.",
  onBehalf: "Phần đứng sau T/M hoặc K/T. Ghi chuỗi rỗng thì không có dòng này.",
  post: "Phải đi cùng họ tên người ký.",
  name: "Dòng cuối bên phải.",
  filed: "Phần đứng sau chữ Lưu.",
  recipients: "Danh sách, mỗi nơi một dòng; bỏ trống thì lấy theo kế hoạch.",
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
