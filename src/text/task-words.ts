import type { TaskState } from "#core/tasks/task-state";
import type { TaskSummary } from "#core/tasks/task-summary";
import { formatDate } from "./dates";
import type { Language } from "./language";
import { formatCount } from "./numbers";

/** The state of a task as the annex prints it. */
export const taskStates: Readonly<Record<Language, Readonly<Record<TaskState, string>>>> = {
  vi: {
    overdue: "Quá hạn",
    dueSoon: "Sắp đến hạn",
    onTime: "Còn trong hạn",
    open: "Đến việc, không nêu hạn",
    waiting: "Chưa đến điều kiện",
    continuous: "Thường xuyên",
    unstated: "Không nêu thời hạn",
    done: "Đã xong",
    doneLate: "Xong sau hạn",
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

/** Tasks named in the paragraph; the rest is counted. */
const mostNamed = 3;

/**
 * The paragraph about the tasks: `Kế hoạch giao 39 nhiệm vụ: đã xong 12, quá hạn 2, … Quá hạn: “…” (hạn
 * 31/12/2025); …`. States that no task has are left out.
 */
export function taskParagraph(summary: TaskSummary, language: Language): string {
  const states = taskStates[language];
  const parts = (Object.keys(states) as TaskState[])
    .filter((state) => summary.counts[state] > 0)
    .map(
      (state) => `${states[state].toLocaleLowerCase("vi")} ${formatCount(summary.counts[state])}`,
    );
  const total = formatCount(summary.total);
  if (language === "en") {
    return summary.total === 0
      ? "The plan gives no single tasks."
      : `The plan gives ${total} tasks: ${parts.join(", ")}.`;
  }
  if (summary.total === 0) return "Kế hoạch không giao nhiệm vụ cụ thể.";
  return `Kế hoạch giao ${total} nhiệm vụ: ${parts.join(", ")}.${overdueVi(summary)}`;
}

function overdueVi({ overdue }: TaskSummary): string {
  if (overdue.length === 0) return "";
  const named = overdue.slice(0, mostNamed).map(({ task, standing }) => {
    const day = standing.due === null ? "" : ` (hạn ${formatDate(standing.due)})`;
    return `${task.title}${day}`;
  });
  const left = overdue.length - named.length;
  const rest = left === 0 ? "" : ` và ${formatCount(left)} nhiệm vụ khác`;
  return ` Quá hạn: ${named.join("; ")}${rest}.`;
}
