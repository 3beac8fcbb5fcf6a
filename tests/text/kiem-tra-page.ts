import { checkList, type CheckListing } from "#core/checks/checks";
import { changeSettings } from "#core/checks/unusual-change";
import { boundSettings } from "#core/checks/hidiroglou-berthelot";
import { memberCap } from "#core/checks/excellent-cap";
import { severities } from "#core/issue";
import { checkWords } from "#text/checks";
import { formatDecimal } from "#text/numbers";
import { fractionOfDecimal, fraction } from "#core/quantity/fraction";
import { wordsOf } from "#text/words";

const intro = `# Các phép kiểm tra

Mỗi phép kiểm tra có ba kết quả: đúng, sai, chưa xét được (thiếu một trong các số cần so). Chỉ kết quả sai mới thành vấn đề; số lần đúng, sai, chưa xét được nằm ở mục \`checks\` của \`report --json\`. Câu thông báo của mỗi mã ở [loi.md](loi.md). Trang này được lập ra từ chính danh sách mà chương trình dùng, không sửa tay.`;

/** The page of all checks. */
export function checksPage(): string {
  return `${[intro, ...checkList.map(section), settings()].join("\n\n")}\n`;
}

function section({ id, codes, source, statements }: CheckListing): string {
  const weights = codes.map(
    (code) => `\`${code}\` (${wordsOf("vi").severities[severities[code]].toLowerCase()})`,
  );
  return [
    `## ${id}`,
    checkWords("vi")[id],
    `- Vấn đề nêu ra: ${weights.join(", ")}\n- Nguồn: ${source}`,
    statements.map((statement) => `- \`${statement}\``).join("\n"),
  ].join("\n\n");
}

const decimal = (value: number): string =>
  formatDecimal(fractionOfDecimal(value) ?? fraction(0), 2);

function settings(): string {
  const { leastUnits, leastChange, leastPart, factor, leastFromNone } = changeSettings;
  const { power, least, width } = boundSettings;
  return `## Mức đặt sẵn

- Trần xuất sắc: ${String(memberCap.percent)}% của \`${memberCap.base}\`
- So các đơn vị với nhau khi có từ ${String(leastUnits)} đơn vị có số liệu khác 0 ở cả hai năm; U = ${decimal(power)}, A = ${decimal(least)}, C = ${String(width)}
- Ít đơn vị hơn: hỏi khi năm này gấp ${String(factor)} lần năm kia trở lên
- Không hỏi khi chênh lệch dưới ${String(leastChange)}, hoặc dưới ${decimal(leastPart)} của số lớn hơn
- Từ không thành có, từ có thành không: hỏi khi từ ${String(leastFromNone)} trở lên`;
}
