import type { Task } from "#core/catalogue/task";
import { diLinhTasks } from "./di-linh";
import { ducPhoTasks } from "./duc-pho";
import { haGiangTasks } from "./ha-giang";
import { lacDuongTasks } from "./lac-duong";
import { sonDongTasks } from "./son-dong";

/** Every task of the five plans, plan by plan and by number. */
export const tasks: readonly Task[] = [...sonDongTasks, ...diLinhTasks, ...ducPhoTasks, ...lacDuongTasks, ...haGiangTasks];
