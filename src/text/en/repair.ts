import type { UnreadableReason } from "#core/issue";
import type { RepairRefusal } from "#core/provenance/repair-form";
import type { RepairWords } from "#text/returned/repair-words";
import { shortenedPath } from "#text/issues/found";
import { failuresEn } from "./issues/failures";

type OwnReason = Exclude<RepairRefusal, UnreadableReason>;

const own: Readonly<Record<OwnReason, string>> = {
  notAForm: "there is no form of Sổ chỉ tiêu in it. Choose the form that the unit sent.",
  checksumsGone:
    "the hidden sheet _meta is gone, and with it what the formulas were. Copy the values into the original form.",
  rowsMoved:
    "rows or columns were put in or taken out, so the formulas stand elsewhere. Copy the values into the original form.",
  planUnknown:
    "the plan of the form is not known. For a plan of your own, name its file with --plan.",
  unusual:
    "the file is built in an unusual way and cannot be changed in place. Save it as .xlsx in Excel and run this again.",
};

const isOwn = (reason: RepairRefusal): reason is OwnReason => reason in own;

/** Where there is no command line. */
const planUnknownInPane =
  "the plan of the form is not known. If it is a plan of your own, choose it at the step Settings.";

function reasonOf(reason: RepairRefusal, inPane: boolean): string {
  if (inPane && reason === "planUnknown") return planUnknownInPane;
  if (isOwn(reason)) return own[reason];
  const { what, remedy } = failuresEn[reason];
  return `${what}. ${remedy}`;
}

export const repairEn: RepairWords = {
  restored: ({ file, formulas, left }) =>
    `${shortenedPath(file)}: ${String(formulas)} ${formulas === 1 ? "formula" : "formulas"} put back${left.length === 0 ? "" : `; not in ${left.slice(0, 6).join(", ")}`}`,
  refused: ({ file, reason, inPane = false }) =>
    `${shortenedPath(file)}: formulas not put back: ${reasonOf(reason, inPane)}`,
  summary: ({ files, folder }) =>
    `${String(files)} ${files === 1 ? "copy" : "copies"} with the original formulas written: ${shortenedPath(folder)}`,
  nothing: "No formula has to be put back.",
};
