/** A column of a plan sheet; found by its heading, wherever it stands. */
export interface PlanColumn {
  readonly heading: string;
  readonly width: number;
  /** `code` is text that no program may turn into a number or a date. */
  readonly look: "text" | "code" | "plain";
  /** A sheet without this column is refused. */
  readonly required: boolean;
  /** Letters that fit into the formulas and rows made of it; null where the column holds a list. */
  readonly longest: number | null;
  /** What is to be written there, shown beside the cell, where the heading is not enough. */
  readonly hint?: string;
  /** What plans of earlier versions call it. */
  readonly formerly?: string;
  /** Its list may be left: a name of one's own is taken as well. */
  readonly onlyOffers?: true;
}

/** A text in a formula has 255 letters at most, and others stand around it. */
export const longestText = 200;

/** What one of a thing is called stands many times in one sentence. */
export const longestUnit = 60;

/** Text that is only printed in a row of its own, which is 409 points high at most. */
const longestNote = 500;

const column = (heading: string, width: number, look: PlanColumn["look"] = "text"): PlanColumn => ({
  heading,
  width,
  look,
  required: false,
  longest: longestText,
});

/** Parts that semicolons separate. */
const list = (heading: string, width: number, look: PlanColumn["look"] = "text"): PlanColumn => ({
  ...column(heading, width, look),
  longest: null,
});

/** Text that no formula takes. */
const note = (heading: string, width: number): PlanColumn => ({
  ...column(heading, width),
  longest: longestNote,
});

const needed = (heading: string, width: number, look: PlanColumn["look"] = "text"): PlanColumn => ({
  ...column(heading, width, look),
  required: true,
});

/** One row per target. */
export const targetColumns = {
  number: needed("TT", 5, "plain"),
  indicator: needed("Mã chỉ tiêu", 19, "code"),
  name: column("Chỉ tiêu", 30),
  operator: needed("Phép so sánh", 12),
  value: {
    ...needed("Mức", 7, "plain"),
    hint: "Ghi như in trong kế hoạch: 90 hoặc 90% là chín mươi phần trăm.",
  },
  valueMax: column("Mức cao", 7, "plain"),
  tolerance: {
    ...column("Sai số", 7, "plain"),
    hint: "Chỉ ghi khi phép so sánh là khoảng: khoảng 80%, sai số 2 là từ 78% đến 82%.",
  },
  judged: {
    ...column("Tính cho", 14),
    hint: "Toàn đảng bộ: chỉ đánh giá số chung. Từng đơn vị: đơn vị nào cũng phải đạt. Theo mức giao: đơn vị được giao bao nhiêu thì đánh giá bấy nhiêu.",
  },
  horizon: needed("Thời hạn", 13),
  from: column("Từ năm", 7, "plain"),
  to: column("Đến năm", 7, "plain"),
  population: column("Đối tượng", 22),
  ref: column("Mục", 11, "code"),
  reading: note("Cách hiểu", 34),
  condition: column("Điều kiện", 18),
  places: list("Nơi áp dụng", 16),
  armedForces: column("Loại trừ LLVT", 9, "plain"),
  steps: list("Mức từng năm", 16, "code"),
  against: {
    ...column("So với", 16),
    hint: "Chỉ ghi khi mức tính theo một số trước đó: năm trước; năm 2020; bình quân từ năm 2020. Số của năm gốc ghi ở trang Số liệu gốc.",
    onlyOffers: true,
  },
  numerator: list("Tử số riêng", 18, "code"),
  denominator: list("Mẫu số riêng", 18, "code"),
  whole: { ...column("Tên mẫu số riêng", 18), hint: "Cái gì là 100%; không ghi chữ «số» ở đầu." },
} as const;

export const settingColumns = {
  key: needed("Thiết lập", 34),
  value: { ...needed("Giá trị", 60, "code"), longest: null },
  note: list("Ghi chú", 56),
} as const;

export const baselineColumns = {
  indicator: needed("Mã chỉ tiêu", 26, "code"),
  year: needed("Năm", 8, "plain"),
  numerator: needed("Tử số", 12, "plain"),
  denominator: needed("Mẫu số", 12, "plain"),
  source: note("Nguồn", 60),
} as const;

/** Rows of the form; a row without a code is a whole group. */
export const formColumnsOfPlan = {
  code: needed("Mã mục", 24, "code"),
  name: column("Mục", 58),
  group: column("Nhóm", 34),
  chosen: {
    ...needed("Đưa vào biểu", 10),
    hint: "Đánh dấu x để thêm dòng vào biểu nhập; ở dòng tên nhóm là thêm cả nhóm. Dòng chỉ tiêu cần thì luôn có.",
  },
  why: column("Vì sao có", 30),
} as const;

/** Why a row stands on the form whatever is chosen. */
export const askedForWords = {
  target: "chỉ tiêu cần",
  report: "báo cáo cần",
  balance: "để đối chiếu",
  plan: "kế hoạch thêm",
} as const;

export const itemColumns = {
  code: needed("Mã mục", 24, "code"),
  name: needed("Tên mục", 50),
  unit: { ...needed("Đơn vị tính", 16), longest: longestUnit },
  decimals: {
    ...column("Số chữ số thập phân", 10, "plain"),
    hint: "0 là chỉ ghi số nguyên; 1 nếu ghi như 62,5; 2 nếu như 7,25; nhiều nhất là 3. Để trống thì km, ha, tấn, điểm, triệu đồng, tỷ đồng… là 2, còn lại là số nguyên.",
  },
  group: {
    ...needed("Nhóm", 30),
    hint: "Chọn nhóm có sẵn, hoặc ghi tên một nhóm mới: mục sẽ đứng thành nhóm riêng ở cuối phần nhập.",
    onlyOffers: true,
  },
  appliesTo: {
    ...column("Áp dụng", 14),
    hint: "Mọi đơn vị; cấp xã; hoặc chỉ toàn đảng bộ: số do cấp trên hoặc cơ quan thống kê công bố (thứ hạng, thu nhập bình quân), không đơn vị nào nhập, ghi mỗi năm một dòng ở trang Số liệu gốc.",
  },
  guidance: note("Hướng dẫn", 44),
} as const;

export const indicatorColumns = {
  id: needed("Mã chỉ tiêu", 22, "code"),
  name: needed("Tên chỉ tiêu", 44),
  shortName: column("Tên ngắn", 24),
  kind: needed("Loại", 10),
  numerator: { ...needed("Tử số", 26, "code"), longest: null },
  denominator: list("Mẫu số", 26, "code"),
  better: needed("Tốt hơn khi", 10),
  counted: {
    ...needed("Đếm gì", 26),
    hint: "Một đơn vị của tử số gọi là gì, để viết «còn thiếu 3 đảng viên mới»: ghi đảng viên mới, không ghi chữ «số» ở đầu.",
  },
  whole: {
    ...column("Tên mẫu số", 24),
    hint: "Cái gì là 100%, để viết «81,70% số trưởng thôn»: ghi trưởng thôn, không ghi chữ «số» ở đầu. Chỉ tiêu đếm để trống.",
  },
  onlyInTotal: column("Chỉ tính chung", 9),
  quotaItem: {
    ...column("Dòng mức giao", 20, "code"),
    hint: "Mã mục mà đơn vị ghi mức được giao trên biểu; đơn vị có ghi thì được đánh giá theo mức đó.",
  },
  structure: {
    ...column("Cơ cấu", 18),
    hint: "Tên chung của các tỷ lệ cộng lại bằng 100%, ví dụ Cơ cấu kinh tế; cùng một mẫu số.",
  },
  over100: {
    ...column("Được trên 100%", 9),
    hint: "Đánh dấu x khi tử số không phải một phần của mẫu số: thu nhập năm nay so với năm gốc, kết quả so với kế hoạch.",
  },
} as const;

export const quotaColumns = {
  target: needed("TT chỉ tiêu", 10, "plain"),
  unit: needed("Mã đơn vị", 18, "code"),
  name: column("Tên đơn vị", 50),
  value: needed("Mức giao", 12, "plain"),
} as const;

/** One row per task; a further deadline of the same task is a row of its own with the same code. */
export const taskColumns = {
  id: needed("Mã", 8, "code"),
  ref: column("Mục", 12, "code"),
  title: { ...needed("Nhiệm vụ", 44), longest: longestNote },
  lead: column("Cơ quan chủ trì", 32),
  kind: needed("Loại thời hạn", 16),
  due: column("Hạn", 13, "code"),
  trigger: column("Sự kiện", 28),
  words: column("Nguyên văn thời hạn", 24),
  triggered: column("Ngày có sự kiện", 13, "code"),
  done: { ...column("Ngày hoàn thành", 13, "code"), formerly: "Ngày xong" },
  result: note("Kết quả", 26),
  evidence: note("Minh chứng", 24),
} as const;

/** What each row of the settings holds, in the order in which they are laid out. */
export const settingNames = {
  id: [
    "Mã kế hoạch",
    "Chữ thường không dấu, gạch nối; không trùng mã kế hoạch có sẵn nếu nội dung khác.",
  ],
  name: ["Tên kế hoạch", "Nơi và cấp, như danh sách in ra: Hà Giang (tỉnh)."],
  document: ["Văn bản", "Loại, số, ngày của văn bản."],
  kind: [
    "Loại văn bản",
    "Như câu văn gọi: Chương trình, Kế hoạch. Để trống thì theo chữ đầu của Văn bản.",
  ],
  subject: [
    "Trích yếu báo cáo",
    "Văn bản và nghị quyết mà văn bản thực hiện, đứng dưới chữ BÁO CÁO. Để trống thì lấy Văn bản.",
  ],
  issuer: ["Cơ quan ban hành", ""],
  source: ["Nguồn", "Nơi lưu bản gốc."],
  termFrom: ["Nhiệm kỳ từ năm", "Năm bốn chữ số."],
  termTo: ["Nhiệm kỳ đến năm", "Năm bốn chữ số."],
  dueDay: ["Hạn nộp báo cáo: ngày", "Ngày cuối cùng còn đúng hạn."],
  dueMonth: ["Hạn nộp báo cáo: tháng", "Từ 1 đến 12."],
  dueGrace: ["Số ngày được nộp sau hạn", "Để trống nếu không có; nhiều nhất 365."],
  sharedYear: ["Năm chung của hai giai đoạn", "Thuộc giai đoạn trước hay sau."],
  reportsTo: ["Nơi nhận báo cáo", "Cách nhau bằng dấu chấm phẩy."],
  conditionsMet: [
    "Điều kiện đã đáp ứng",
    "Chép đúng ở cột Điều kiện; cách nhau bằng dấu chấm phẩy.",
  ],
} as const;

export type SettingId = keyof typeof settingNames;

/** The words of the cells that hold a choice; the first is printed, the others are read as well. */
export const planChoices = {
  operator: {
    ">": ["trên", ">"],
    ">=": ["từ mức trở lên", ">=", "≥"],
    "=": ["bằng", "="],
    "<=": ["không quá", "<=", "≤"],
    "<": ["dưới", "<"],
    range: ["trong khung"],
    rising: ["tăng"],
    falling: ["giảm"],
    about: ["khoảng"],
  },
  horizon: {
    annual: ["hằng năm", "hàng năm"],
    by: ["đến hết năm"],
    term: ["cả nhiệm kỳ"],
    eachTerm: ["mỗi nhiệm kỳ"],
    continuous: ["thường xuyên", "duy trì"],
    unstated: ["không nêu"],
  },
  judged: {
    whole: ["toàn đảng bộ", "tổng chung"],
    each: ["từng đơn vị", "mỗi đơn vị"],
    quota: ["theo mức giao"],
  },
  sharedYear: { earlier: ["trước"], later: ["sau"] },
  mark: { yes: ["x", "có"], no: ["không"] },
  appliesTo: {
    all: ["mọi đơn vị"],
    communes: ["cấp xã", "xã, phường"],
    whole: ["chỉ toàn đảng bộ", "toàn đảng bộ"],
  },
  kind: { share: ["tỷ lệ"], count: ["số đếm"], yesNo: ["có/không"] },
  better: { higher: ["cao"], lower: ["thấp"] },
  deadline: {
    fixed: ["ngày cụ thể"],
    annual: ["hằng năm", "hàng năm"],
    fromYear: ["từ năm"],
    continuous: ["thường xuyên"],
    conditional: ["khi có sự kiện"],
    relative: ["số tháng sau sự kiện"],
    unstated: ["không nêu"],
  },
} as const;

export type PlanChoice = keyof typeof planChoices;

/** Stands before the name of a whole in the sentences already. */
export const numberWord = /^(?:tổng\s+)?số\s+(?=\S)/iu;

/** The sheet of what may be chosen. */
export const planLists = {
  title: "DANH MỤC",
  note: "Chỉ để tra cứu và chọn mã; sửa ở đây không có tác dụng.",
  headings: ["Mã chỉ tiêu", "Chỉ tiêu", "Loại", "", "Mã mục", "Mục", "Đơn vị tính", "", "Nhóm mục"],
} as const;

/** What a cell of a plan sheet says when a wrong word is typed. */
export const planRefusal = (heading: string, words: readonly string[]): string =>
  `${heading}: chọn một trong ${words.join("; ")}.`;

/** The same where a code is chosen from the list of all. */
export const planCodeRefusal = "Chọn mã chỉ tiêu ở trang Danh mục, hoặc thêm ở trang Chỉ tiêu mới.";
