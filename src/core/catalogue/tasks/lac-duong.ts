import type { Task } from "#core/catalogue/task";

/** The one task of the plan of Lạc Dương: `003_f099411211511c0d.txt`, whose text stops inside III.1.a. */
export const lacDuongTasks: readonly Task[] = [
  {
    id: "T150",
    plan: "lac-duong",
    ref: "I.2",
    title: "Quán triệt Nghị quyết và lập kế hoạch sát từng đảng bộ, chi bộ",
    lead: "Các cấp ủy, tổ chức đảng trong Đảng bộ huyện",
    deadline: { kind: "unstated" },
  },
];
