import type { Task } from "#core/catalogue/task";
import { sheetNames } from "#core/forms/names";
import { reportTitles } from "#core/forms/report-titles";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import { annex, heightOf } from "./annex";
import type { ReportWords } from "./report-words";

/** Annex 5: the tasks of the plan with who leads them and by when; the state is for the clerk to enter. */
export function taskAnnex(
  tasks: readonly Task[],
  { words, draft }: { readonly words: ReportWords; readonly draft: string | null },
): SheetModel {
  const titles = reportTitles.tasks;
  const rows = tasks.map((task, index): RowModel => {
    const deadline = words.deadlineWords(task.deadline);
    return {
      height: heightOf([
        [task.title, 50],
        [task.lead, 32],
        [deadline, 28],
      ]),
      cells: [
        { value: index + 1, style: "textCenter" },
        { value: task.title, style: "text" },
        { value: task.lead, style: "text" },
        { value: deadline, style: "text" },
        { value: null, style: "text" },
        { value: task.ref, style: "textCenter" },
      ],
    };
  });
  const none: RowModel = { cells: [{ value: titles.none, style: "plain" }] };
  return annex({
    name: sheetNames.tasks,
    title: titles.title,
    subtitle: titles.subtitle,
    note: "",
    headings: titles.headings,
    widths: [5, 52, 34, 30, 18, 14],
    rows: rows.length === 0 ? [none] : rows,
    draft,
    frozenColumns: 0,
  });
}
