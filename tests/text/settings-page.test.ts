import type { HeadSetting } from "#core/head-setting";
import { contradictions, readSettings, settingNames } from "#core/result/report-settings";
import { contradictionsVi, headMeaningsVi, headNamesVi } from "#text/vi/head-settings";
import { expectMade } from "../support/made-page";

/** As a department writes them; each line of the table shows its own. */
const examples: Readonly<Record<HeadSetting, string | readonly string[]>> = {
  above: "TỈNH ỦY HÀ GIANG",
  issuer: "BAN TỔ CHỨC",
  place: "Hà Giang",
  number: "7",
  symbol: "BTCTU",
  reporter: "Ban Tổ chức Tỉnh ủy Hà Giang",
  kind: "Chương trình",
  subject: "kết quả năm 2026 thực hiện Chương trình số 30-CTr/TU",
  signing: "K/T",
  onBehalf: "TRƯỞNG BAN",
  post: "PHÓ TRƯỞNG BAN",
  name: "Nguyễn Văn A",
  filed: "Văn phòng Ban",
  recipients: ["Ban Thường vụ Tỉnh ủy", "Ban Tổ chức Trung ương"],
};

const json = (value: unknown): string => JSON.stringify(value).replaceAll('","', '", "');

const signatures: readonly (readonly [string, object])[] = [
  ["Cấp ủy ký", { onBehalf: "BAN THƯỜNG VỤ", post: "PHÓ BÍ THƯ", name: "Nguyễn Văn A" }],
  ["Người đứng đầu ban ký", { onBehalf: "", post: "TRƯỞNG BAN", name: "Nguyễn Văn A" }],
  [
    "Cấp phó ký thay",
    { signing: "K/T", onBehalf: "TRƯỞNG BAN", post: "PHÓ TRƯỞNG BAN", name: "Nguyễn Văn A" },
  ],
];

const page = `# Thể thức của báo cáo: tệp thiết lập

Lệnh \`report --settings TỆP\` đọc một tệp JSON ghi những gì cơ quan tự nói về mình. Ở trang tính và cửa sổ trong Excel, cùng các mục này nằm ở bước Thiết lập, «Thể thức báo cáo: đầu trang, người ký, nơi nhận». Mục nào không ghi thì lấy phần đã gõ vào báo cáo lần trước, theo kế hoạch, hoặc để trong ngoặc vuông. Ghi cả chữ in sẵn («Số», «BC/», «T/M», «Lưu», dấu gạch đầu dòng) cũng được: báo cáo không in lặp. Trang này được lập ra từ chính danh sách mà chương trình dùng, không sửa tay.

| mục | là gì | cách ghi | ví dụ |
| --- | --- | --- | --- |
${settingNames
  .map((name) => {
    return `| \`${name}\` | ${headNamesVi[name]} | ${headMeaningsVi[name]} | \`${json(examples[name])}\` |`;
  })
  .join("\n")}

## Người ký

${signatures.map(([who, settings]) => `- ${who}: \`${json(settings)}\``).join("\n")}

## Khi tệp sai

Mục không có trong bảng là lỗi, câu báo nêu tên gần giống nhất. Các mục trái nhau cũng là lỗi:

${contradictions.map((each) => `- ${contradictionsVi[each]}.`).join("\n")}
`;

test("docs/thiet-lap.md describes every setting of the head as the program has it", () => {
  expectMade("docs/thiet-lap.md", page);
});

test("the examples of the page are settings that are taken, and so are its signatures", () => {
  const said = readSettings(examples);
  expect(said).toMatchObject({ ok: true, value: { ...examples, number: "7" } });
  for (const [, settings] of signatures) expect(readSettings(settings)).toMatchObject({ ok: true });
});
