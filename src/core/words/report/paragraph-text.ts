import { ratedAtYearsEnd } from "#core/words/form/form-words";

/** What is counted, from the unit of its item, as it is said of one and of many. */
export type Noun = (unit: string, count: "one" | "many") => string;

/** In sentences people are counted with respect; no noun has a plural. */
const noun: Noun = (unit) => (unit === "người" ? "đồng chí" : unit);

/**
 * The turns of phrase of the report's paragraphs. `{}` stands for a figure; every sentence is put together in
 * `report/paragraphs.ts` from these.
 */
export const paragraphText = {
  /** Names of indicators begin so; a sentence begins with what is measured. */
  nameStarts: ["Tỷ lệ ", "Số "],
  noun,
  of: (whole: string): string => ` số ${whole}`,
  none: { higher: "chưa có ", lower: "không có " },
  noneEnd: " nào",
  noData: "chưa có số liệu",
  atYearsEnd: ratedAtYearsEnd,
  noWhole: "chưa tính được tỷ lệ vì mẫu số bằng 0",
  notConcerned: "không áp dụng, không có đơn vị nào thuộc đối tượng này",
  change: {
    up: ", tăng ",
    down: ", giảm ",
    points: " điểm phần trăm",
    tiny: "dưới 0,01",
    same: (year: string): string => `, bằng năm ${year}`,
    since: (year: string): string => ` so với năm ${year}`,
    unknown: (year: string): string => `, chưa có số liệu năm ${year} để so sánh`,
  },
  goal: {
    level: (words: string): string => `chỉ tiêu ${words}`,
    trend: (words: string): string => `yêu cầu ${words}`,
  },
  met: (goal: string): string => `; đạt ${goal}`,
  exceeded: (goal: string): string => `; vượt ${goal}`,
  /** Behind a level that is met, and behind one that no longer is. */
  held: (since: number, years: string): string =>
    `, giữ vững từ năm ${String(since)} (${years} năm liền)`,
  lost: (year: number): string => `; năm ${String(year)} đã đạt, năm nay không giữ vững được`,
  short: (goal: string): string => `; chưa đạt ${goal}`,
  onPath: (goal: string, year: string): string =>
    `; chưa đạt ${goal} nhưng đúng lộ trình đến năm ${year}`,
  behindPath: (goal: string, year: string): string =>
    `; chưa đạt ${goal}, chậm tiến độ đến năm ${year}`,
  /** Before and behind the share of the year's level that is reached. */
  progress: ["; đạt ", " mức cả năm của "],
  ongoing: (goal: string): string => `; đang thực hiện ${goal}`,
  untilYearsEnd: " đến hết năm",
  overdue: (goal: string, year: string): string => `; chưa đạt ${goal} đến năm ${year}`,
  waiting: (goal: string): string => `; chưa đủ điều kiện áp dụng ${goal}`,
  notJudged: (goal: string): string => `; chưa đánh giá được ${goal}`,
  noBase: (goal: string): string => `; chưa có số liệu năm trước nên chưa đánh giá được ${goal}`,
  outside: (goal: string): string => `; năm báo cáo không thuộc diện áp dụng ${goal}`,
  borderline: " (sát ngưỡng: xét trên số chưa làm tròn)",
  need: { higher: ", còn thiếu ", lower: ", còn phải giảm " },
  needApart: { higher: " còn thiếu ", lower: " còn phải giảm " },
  at: " ở ",
  units: { one: " đơn vị", many: " đơn vị" },
  unitsBehind: { one: " đơn vị chưa đạt", many: " đơn vị chưa đạt" },
  have: "; có ",
  still: "; còn ",
  apart: ", cộng lại",
  mostNeeded: " Còn thiếu nhiều nhất: ",
  mostToReduce: " Phải giảm nhiều nhất: ",
  named: " Gồm: ",
  andOthers: " và các đơn vị khác",
  leftOut: " Chưa tính ",
  leftOutEnd: { one: " đơn vị thiếu số liệu.", many: " đơn vị thiếu số liệu." },
  term: {
    added: (years: string): string => ` Số này đã cộng kết quả các năm ${years}.`,
    over: (year: number): string =>
      ` Nhiệm kỳ đã kết thúc; số này theo báo cáo năm ${String(year)}.`,
    missing: (years: string): string => ` Chưa có số liệu năm ${years} của nhiệm kỳ.`,
  },
  path: {
    expected: (year: string): string => ` Theo đường thẳng đến năm ${year}, năm nay phải đạt `,
    needed: "; mỗi năm còn lại cần thêm ",
    toReduce: "; mỗi năm còn lại phải giảm ",
    slipped: " Năm gốc đã đạt mức này, nay không còn đạt.",
    note: " Lưu ý: ",
  },
  tasks: {
    none: (kind: string): string => `${kind} không giao nhiệm vụ cụ thể.`,
    start: (kind: string): string => `${kind} giao `,
    middle: { one: " nhiệm vụ: ", many: " nhiệm vụ: " },
    overdue: " Quá hạn: ",
    due: (day: string): string => ` (hạn ${day})`,
    more: " và ",
    moreEnd: { one: " nhiệm vụ khác", many: " nhiệm vụ khác" },
    annex: " Danh sách và lịch đến hạn ở phụ lục 5.",
  },
} as const;
