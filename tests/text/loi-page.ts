import { severities, type Severity } from "#core/issue";
import { refusalSentence } from "#text/cli/cli";
import type { DiskReason } from "#text/cli/text";
import { failureSentence } from "#text/issues/failures";
import type { FailureReason } from "#text/issues/failure-words";
import { sentenceOf } from "#text/issues/issues";
import type { Language } from "#text/language";
import { failuresVi } from "#text/vi/issues/failures";
import type { WordTables } from "#text/word-tables";
import { wordsOf } from "#text/words";
import { exampleIssue, exampleNames, issueCodes } from "../support/example-issues";
import { exampleRefusal, refusalCodes } from "../support/example-refusals";

type Speak = (language: Language) => string;

const intro = `# Các thông báo của Sổ chỉ tiêu

Mỗi thông báo gồm: nơi có vấn đề, điều đã thấy, việc cần làm. Dưới đây là một ví dụ cho mỗi mã, tiếng Việt rồi tiếng Anh. Trang này được lập ra từ chính các câu mà chương trình in, không sửa tay.`;

const severityNotes: Readonly<Record<Severity, string>> = {
  blocking: "Còn lỗi loại này thì báo cáo là bản dự thảo.",
  explain: "Số liệu vẫn được tính; đơn vị cần giải trình hoặc bổ sung.",
  info: "Chương trình đã tự xử lý; thường không phải làm gì thêm.",
};

/** The page of all messages: what reviewers read and what the golden file holds. */
export function messagesPage(): string {
  const bySeverity = (Object.keys(severityNotes) as readonly Severity[]).map(severitySection);
  const sections = [...bySeverity, unreadableSection(), refusalSection(), diskSection(), words()];
  return `${[intro, ...sections].join("\n\n")}\n`;
}

function severitySection(severity: Severity): string {
  const codes = issueCodes.filter((code) => severities[code] === severity);
  const entries = codes.map((code) =>
    entry(code, (language) => sentenceOf(exampleIssue(code), language, exampleNames)),
  );
  return section(wordsOf("vi").severities[severity], severityNotes[severity], entries);
}

function unreadableSection(): string {
  const entries = (Object.keys(failuresVi) as readonly FailureReason[]).map((reason) =>
    entry(reason, (language) => failureSentence({ reason, sheet: null }, language)),
  );
  return section("Vì sao một tệp không đọc hoặc không ghi được", null, entries);
}

function refusalSection(): string {
  const entries = refusalCodes.map((code) =>
    entry(code, (language) => refusalSentence(exampleRefusal(code), language)),
  );
  return section("Vì sao dòng lệnh không chạy được", "Mã kết thúc là 2.", entries);
}

const diskReasons: Readonly<Record<DiskReason, true>> = {
  heldByProgram: true,
  noPermission: true,
  diskFull: true,
  folderMissing: true,
  isFolder: true,
  other: true,
};

function diskSection(): string {
  const reasons = Object.keys(diskReasons) as readonly DiskReason[];
  const entries = (["cannotRead", "cannotWrite"] as const).flatMap((code) =>
    reasons.map((reason) =>
      entry(`${code}, ${reason}`, (language) =>
        refusalSentence({ code, details: { path: "bao-cao.xlsx", reason } }, language),
      ),
    ),
  );
  return section("Khi ổ đĩa từ chối", null, entries);
}

const tables: Readonly<Record<Exclude<keyof WordTables, "borderline" | "atYearsEnd">, string>> = {
  verdicts: "Kết quả so với mục tiêu",
  receipts: "Tình trạng nộp báo cáo",
  severities: "Mức độ",
  notes: "Lý do",
  straight: "So với lộ trình đều",
  growth: "Tốc độ tăng",
  levels: "Cấp",
};

function words(): string {
  const parts = (Object.keys(tables) as readonly (keyof typeof tables)[]).map((table) => {
    const entries = Object.keys(wordsOf("vi")[table]).map((key) =>
      entry(key, (language) => (wordsOf(language)[table] as Record<string, string>)[key] ?? ""),
    );
    return `### ${tables[table]}\n\n${entries.join("\n")}`;
  });
  return ["## Các từ", ...parts].join("\n\n");
}

function section(title: string, note: string | null, entries: readonly string[]): string {
  const head = note === null ? `## ${title}` : `## ${title}\n\n${note}`;
  return `${head}\n\n${entries.join("\n")}`;
}

const entry = (code: string, speak: Speak): string =>
  `- \`${code}\`\n  - ${speak("vi")}\n  - ${speak("en")}`;
