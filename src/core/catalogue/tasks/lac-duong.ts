import { tasksOf, undated } from "#core/catalogue/task-rows";

/** The one task of the plan of Lạc Dương: `003_f099411211511c0d.txt`, whose text stops inside III.1.a. */
export const lacDuongTasks = tasksOf("lac-duong", [["T150", "I.2", "Quán triệt Nghị quyết và lập kế hoạch sát từng đảng bộ, chi bộ", "Các cấp ủy, tổ chức đảng trong Đảng bộ huyện", undated]]);
