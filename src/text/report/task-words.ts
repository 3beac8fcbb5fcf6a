import type { TaskState } from "#core/tasks/task-state";
import type { Language } from "#text/language";

/** The state of a task as the annex prints it. */
export const taskStates: Readonly<Record<Language, Readonly<Record<TaskState, string>>>> = {
  vi: {
    overdue: "Quá hạn",
    dueSoon: "Sắp đến hạn",
    onTime: "Còn trong hạn",
    open: "Đến kỳ thực hiện",
    waiting: "Chưa đủ điều kiện áp dụng",
    continuous: "Thường xuyên",
    unstated: "Không nêu thời hạn",
    done: "Đã hoàn thành",
    doneLate: "Hoàn thành quá hạn",
  },
  en: {
    overdue: "Overdue",
    dueSoon: "Due soon",
    onTime: "On time",
    open: "To be done, no day set",
    waiting: "Waiting",
    continuous: "At all times",
    unstated: "No deadline stated",
    done: "Done",
    doneLate: "Done late",
  },
};
