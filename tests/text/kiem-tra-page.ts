import { checkList, type CheckListing } from "#core/checks/checks";
import { standardChecks } from "#core/catalogue/check-settings";
import { severities } from "#core/issue";
import { checkWords } from "#text/issues/checks";
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
  const { excellentPercent, excellentBase, leastUnits, leastChange, leastPart } = standardChecks;
  const { factor, leastFromNone, boundPower, boundLeast, boundWidth } = standardChecks;
  return `## Mức đặt sẵn

Mỗi mức có tên trong ngoặc. Kế hoạch có thể đặt mức khác ở \`checks\`; người kiểm tra hoặc lập báo cáo đặt mức khác bằng tệp JSON ở \`--checks\`, chỉ ghi những mức cần đổi: \`{ "excellentPercent": 20, "excellentBase": "DV_RATED" }\`. Các mức đã dùng nằm ở mục \`checkSettings\` của \`report --json\`.

- Trần xuất sắc: ${String(excellentPercent)}% (\`excellentPercent\`) của \`${excellentBase}\` (\`excellentBase\`)
- So các đơn vị với nhau khi có từ ${String(leastUnits)} (\`leastUnits\`) đơn vị có số liệu khác 0 ở cả hai năm; U = ${decimal(boundPower)} (\`boundPower\`), A = ${decimal(boundLeast)} (\`boundLeast\`), C = ${String(boundWidth)} (\`boundWidth\`)
- Ít đơn vị hơn: hỏi khi năm này gấp ${String(factor)} (\`factor\`) lần năm kia trở lên
- Không hỏi khi chênh lệch dưới ${String(leastChange)} (\`leastChange\`), hoặc dưới ${decimal(leastPart)} (\`leastPart\`) của số lớn hơn
- Từ không thành có, từ có thành không: hỏi khi từ ${String(leastFromNone)} (\`leastFromNone\`) trở lên`;
}
