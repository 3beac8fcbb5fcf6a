import { minus } from "#core/quantity/decimals";
import { periodNamed } from "#core/catalogue/periods/report-period";
import { headNamesEn } from "#text/en/head-settings";
import {
  after,
  aside,
  asideUnless,
  dayFound,
  quoted,
  seen,
  shortenedPath,
} from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import {
  isCalledLike,
  isWhole,
  itemLabel,
  planLabel,
  sumLabel,
  unitList,
  type Names,
} from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/issues/place";
import { partsOfYear } from "#text/en/parts-of-year";
import { cleaningEn } from "#text/en/cleaning";
import { failuresEn } from "./failures";
import { planInReportEn } from "./plan-in-report";
import { upwardIssuesEn } from "./upward-issues";
import { planIssuesEn } from "./plan-issues";
import { registryIssuesEn } from "./registry-issues";
import { theUnit } from "#text/en/the-unit";
import { yearIssuesEn } from "./year-issues";

const numberFor = (names: Names, item: string): string =>
  isWhole(names, item) ? "a whole number" : "a number";

const oneOfThree = (names: Names, item: string): string =>
  `Enter ${numberFor(names, item)}; write “không có” when there is none, “không áp dụng” when the organisation has no such thing`;

function periodEn(period: string | null): string {
  if (period === null) return "the whole year";
  const named = periodNamed(period);
  return named === null ? quoted(period) : partsOfYear[named];
}

const titlePartsEn = { unit: "organisation", year: "year", plan: "plan" } as const;

const encodingsEn = { tcvn3: "TCVN3 (fonts .VnTime)", vni: "VNI" } as const;

const stateWordsEn = { declaredNone: "“không có”", notApplicable: "“không áp dụng”" } as const;

/** Every complaint in English, without its place. Words that stand in the workbooks stay Vietnamese. */
export const issuesEn: IssueSentences = {
  /* files */
  fileUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresEn[details.reason];
    return `${what}${aside(found)}; it is not counted. ${remedy}`;
  },
  formMissing: ({ details, found }) => {
    const sheets =
      details.sheets.length === 0 ? "" : `; the file only has ${sheetList(details.sheets)}`;
    return `there is no sheet 'Biểu nhập'${aside(found)}${sheets}; the file is not counted. Use the form that was handed out and keep its sheet names.`;
  },
  valueHeadingMissing: ({ details, found }) =>
    `the form has no column “Số liệu” of the year${aside(found)}; its headings are ${details.headings.map((each) => quoted(each)).join(", ")}; it is not counted. Put the heading “Số liệu” back over the column that counts.`,
  unitNotStated: ({ found }) =>
    `the file does not say which organisation it is from${aside(found)}, so it counts for none. Use the form that was handed out; it holds the code.`,
  unitUnknown: ({ found, unit }) =>
    `the organisation code ${seen(found ?? unit, "of the file")} is not in the registry, so the file is not counted. Correct the code, or add the organisation to the registry.`,
  unitNotReporting: ({ found, unit }, names) => {
    const who = unit === null ? `the organisation${after(found)}` : theUnit(names, unit);
    const also = unit === null || found === unit ? "" : aside(found);
    return `${who}${also} is not expected to report, so the file is left out. If it must report, correct “Nộp báo cáo” or its dates in the registry.`;
  },
  unitEnded: ({ details, found, unit }, names) => {
    const who = unit === null ? `the organisation${after(found)}` : theUnit(names, unit);
    const next =
      details.successors.length === 0
        ? "Nothing continues it"
        : `Its figures belong in the form of ${unitList(names, details.successors)}`;
    return `${who}${asideUnless([unit ?? found ?? ""], found)} ended on ${details.to}, so the file is left out. ${next}; if it still exists, correct “Đến ngày” in the registry.`;
  },
  unitOutside: ({ details, found, unit }, names) => {
    const who = unit === null ? `the organisation${after(found)}` : theUnit(names, unit);
    return `${who}${asideUnless([unit ?? found ?? ""], found)} does not stand under ${theUnit(names, details.of)}, so the file does not count in this report. Nothing to do; if that is wrong, correct “Mã cấp trên” in the registry.`;
  },
  formNotReceived: ({ found, unit }, names) =>
    `nothing has come from ${theUnit(names, unit ?? "")}${aside(found)}. Ask for its form; if it need not report, correct “Nộp báo cáo” in the registry.`,
  witnessesDisagree: ({ details, found, unit }, names) => {
    const { part, hidden, head, fileName } = details;
    const what = { unit: "code of the organisation", year: "year", plan: "plan" }[part];
    const readings = [
      ...(hidden === null ? [] : [`the hidden sheet says ${quoted(hidden)}`]),
      ...(head === null ? [] : [`the head of the form says ${quoted(head)}`]),
      ...(fileName === null ? [] : [`the name of the file says ${quoted(fileName)}`]),
    ];
    const code = head ?? fileName ?? unit ?? "CODE";
    const choose =
      names.inPane === true
        ? "choose this file for the right organisation in the list of open decisions"
        : `run again with --choose ${part === "unit" ? code : (unit ?? "CODE")}=FILE`;
    return `the ${what} is not the same everywhere: ${readings.join(", ")}${aside(found)}; the form counts for nobody yet. Ask the sender, and have it sent again on the form that was handed out; or, when it is clear, ${choose}.`;
  },
  yearNotStated: ({ details, found }) =>
    `the form does not say of which year its figures are, or its head names several${aside(found)}; it does not count for ${String(details.expected)}. Send the form that was handed out for ${String(details.expected)}, or write “năm ${String(details.expected)}” into its head if that is right.`,
  wrongYear: ({ details, found }) => {
    const year = String(details.expected);
    return `the file is for the year ${seen(found, "of another report")}, but ${year} is needed; it is not counted. Send the form of ${year}.`;
  },
  wrongPeriod: ({ details, found }) =>
    `the form is of ${periodEn(details.found)}${aside(found)}, not of ${periodEn(details.expected)} of the report, so it is not counted. Send the form of that period, or make the report of this one.`,
  wrongPlan: ({ details, found }, names) => {
    const plan = planLabel(names, details.expected);
    if (isCalledLike(names, found, details.expected))
      return `the file was taken for one of the built-in plan ${seen(found, "another")}, which is called ${plan} like the plan that is asked for (${quoted(details.expected)}); it is not counted. If the form has lost its hidden sheet, fill in the file that was handed out; better give a plan of your own another name.`;
    return `the file follows the plan ${seen(found, "of another report")}, but ${plan} is needed; it is not counted. Send the form of ${plan}.`;
  },
  wrongTemplate: ({ found }) =>
    `the form was not made by this product, or its version cannot be read${aside(found)}; it is not counted. Copy the figures into a new form and send that.`,
  unitCodeLookAlike: ({ details, found }) =>
    `the code ${seen(found, "here")} looks like ${quoted(details.like)} of the registry and has other characters (letters of another alphabet, full-width digits, blanks); the figures count for ${quoted(details.like)}. Check that it is this organisation and explain, or correct the code.`,
  unitNameDiffers: ({ details, found }) =>
    `the head of the form calls the organisation ${seen(found, "otherwise")}, the registry ${quoted(details.registered)}; the form counts by its code. Ask the sender whether it is the form of this organisation, then correct the name in the registry or explain.`,
  planNameDiffers: ({ details, found }) =>
    `the head of the form calls the plan ${seen(found, "otherwise")}, the plan in use is ${quoted(details.known)}; the form counts. Explain when the document has another number now; when it is another plan, ask for the right form.`,
  duplicateSubmission: ({ details, found, unit }, names) => {
    const who = unit === null ? "the organisation" : theUnit(names, unit);
    return `${who} sent several files; “${shortenedPath(details.kept)}” is used, this one is not${aside(found)}. If this one is right, move the other away and run again.`;
  },
  saveDateUnclear: ({ found, unit }, names) =>
    `what the file says of when it was saved${aside(found)} is no date, so it is not known when ${unit === null ? "the organisation" : theUnit(names, unit)} sent it, and it does not count as the newest. Ask for the day and explain it; if this file is the right one, save it again in Excel.`,
  savedAfterReport: ({ details, found }) =>
    `the file says that it was saved${aside(found)} after the day of the report (${details.asOf}); the clock of that computer may be wrong, and the date does not make it the newest. Ask for the day and explain it.`,
  duplicateUndecided: ({ details, found, unit }, names) => {
    const who = unit === null ? "the organisation" : theUnit(names, unit);
    const files = details.files.map((file) => `“${shortenedPath(file)}”`).join(", ");
    const remedy =
      names.inPane === true
        ? "Choose the one that counts in the list of repeated forms at the step Consolidate, or remove the others and consolidate again."
        : "Choose the one that counts (--choose), or remove the others and run again, or let the one saved last count (--duplicates newest).";
    return `${who}${aside(found)} sent several different files, so none of them counts: ${files}. ${remedy}`;
  },
  sameFileTwice: ({ details, found }) =>
    `the content is the same as that of “${shortenedPath(details.kept)}”${aside(found)}, so it counts once. Nothing to do; one of them may be deleted.`,
  ownReport: ({ found }) =>
    `this is a report made by this product${aside(found)}, not a submission, so it is ignored. Nothing to do; better keep reports in another folder.`,
  temporaryFile: ({ found }) =>
    `this is a temporary file of Excel, there while another file is open${aside(found)}; it is ignored. Save and close the open file if it has unsaved changes.`,
  notAWorkbookName: ({ found }) =>
    `the file name does not end in .xlsx${aside(found)}, so the file is ignored. If it is a submission, open it in Excel and save it as .xlsx.`,

  severalForms: ({ details, found }) =>
    `the file holds several forms: ${sheetList(details.sheets)}${aside(found)}; only the first is read, they are never added up. Keep one, delete the other, and send the file again.`,
  newerForm: ({ details, found }) =>
    `the form is of version ${seen(found, "unknown")}, and this program knows those up to ${formatCount(details.known)}. Read the file with a newer version of the program.`,
  olderForm: ({ details, found }) =>
    `the form is of an older version${aside(found)} and was read by the description of that version; the current one is ${formatCount(details.current)}. Nothing to do.`,
  identityFromTitle: ({ details, found }) =>
    `the hidden sheet that names organisation, year and plan is missing; ${details.parts.map((part) => titlePartsEn[part]).join(", ")} taken from the head of the form${aside(found)}. Check the head; use the file that was handed out next time.`,
  identityFromFileName: ({ found }) =>
    `the file does not say inside which organisation it is from; the code was taken from its name${aside(found)}. Check the file name; use the file that was handed out next time.`,
  formulaChanged: ({ details, found }) =>
    `formulas of the form were changed in this many cells: ${formatCount(details.count)}${details.typed === 0 ? "" : `, typed over: ${formatCount(details.typed)}`}${aside(found)}; indicators are computed from the figures all the same, so nothing is lost. Explain a figure that was typed over one; use the original form next time.`,
  ...upwardIssuesEn,
  macrosIgnored: ({ found }) =>
    `the file has macros${aside(found)}; they are not run, only the cells are read. Nothing to do; better send an .xlsx.`,
  linksNotFollowed: ({ found }) =>
    `the file links to other files${aside(found)}; links are never followed, the stored values are used. Nothing to do if the figures are right; better replace the links by numbers.`,
  legacyLetters: ({ details, found }) =>
    `${seen(found, "the text")} was typed in ${encodingsEn[details.encoding]} and turned into ${quoted(details.after)}. Nothing to do if that is right; better type in Unicode.`,

  /* values of a form */
  normalised: ({ details, found }, names) => {
    const because = cleaningEn[details.rule];
    const read =
      typeof details.readAs === "number"
        ? formatCount(details.readAs)
        : stateWordsEn[details.readAs];
    return `${seen(found, "the content")} in ${itemLabel(names, details.item)} was read as ${read} (${because}). Nothing to do if that is right; otherwise enter it again.`;
  },
  ambiguousNumber: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} can be read in two ways, as thousands or as decimals, and the other cells do not say which; it is not counted. Enter its digits without a separator.`,
  percentInsteadOfNumber: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is a percentage where a count is asked; it is not counted. Enter the count; rates are computed.`,
  markInsteadOfNumber: ({ details, found }, names) =>
    `${seen(found, "the mark")} in ${itemLabel(names, details.item)} may mean yes or not applicable, so it is neither guessed nor counted. ${oneOfThree(names, details.item)}.`,
  numberLikeDate: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is also the serial number of a day${dayFound(found)}, so it may be a date turned into a number. Check it and correct it; explain it if it is right.`,
  codeInsteadOfNumber: ({ details, found }, names) =>
    `${seen(found, "what was entered")} in ${itemLabel(names, details.item)} looks like the code of an organisation, not like a count; it is not counted. Enter the number; if it is one after all, enter its digits without dots.`,
  codeNameDiffer: ({ details, found }, names) =>
    `the code of this row is that of ${itemLabel(names, details.item)}, the name beside it${aside(found)} that of ${itemLabel(names, details.named)}; the number in this row counts for neither. Compare with the original form and enter the number in its row there.`,
  headingTwice: ({ details, found }) =>
    `one heading stands over several columns (${details.cells.join(", ")})${aside(found)}, so it is not clear which holds the figures of the year; the form does not count. Keep the heading over one column; rename or delete the other.`,
  hiddenUnderJoined: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} lies hidden under the merged cells that begin at ${details.first}, where nobody sees it; it is not counted. Unmerge the cells, check the numbers and enter one in each row.`,
  mergedAcrossItems: ({ details, found }, names) =>
    `the cell of ${itemLabel(names, details.item)} is merged with ${details.first}${aside(found)}; the number counts for the first row only, and this item as blank. Unmerge the cells and enter a number in each row.`,
  foundByName: ({ details, found }, names) =>
    `the code of this row ${found === null ? "is missing" : `reads ${quoted(found)}`}; by the name beside it the row was taken for ${itemLabel(names, details.item)}. Nothing to do if that is right; better restore the code.`,
  negativeNumber: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is negative, so it is not counted. Enter ${numberFor(names, details.item)}, 0 or more.`,
  notAWholeNumber: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is not whole, so it is not counted. Enter a count, not a rate.`,
  tooManyDecimals: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} has more than ${String(details.decimals)} decimal(s), so it is not counted; nothing is rounded for you. Round it and enter it again; if more decimals are needed, ask whoever wrote the plan.`,
  numberTooLarge: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is larger than possible, so it is not counted. Check its digits and enter it again.`,
  numberAsText: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is stored as text and was read as ${formatCount(details.readAs)}. Nothing to do if that is right; otherwise enter it again.`,
  notANumber: ({ details, found }, names) =>
    `${seen(found, "the content")} in ${itemLabel(names, details.item)} is not a number, so it is not counted. ${oneOfThree(names, details.item)}.`,
  dateInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} holds a date${dayFound(found)}, not a number; what was typed cannot be recovered, so nothing is counted. Set the format of the cell to Number and enter the number again.`,
  booleanInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} holds a true/false value${aside(found)}, not a number; it is not counted. ${oneOfThree(names, details.item)}.`,
  errorInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} shows an error${aside(found)}, not a number; it is not counted. Delete the formula and enter the number.`,
  formulaNotCalculated: ({ details, found }, names) =>
    `the formula${aside(found)} in ${itemLabel(names, details.item)} was never calculated, so there is no number. Open the file in Excel, press F9 and save it; or enter the number.`,
  itemTwice: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} stands there twice${aside(found)}, first in cell ${details.first}; only the first is counted. Keep one of the rows and delete the other.`,
  itemUnknown: ({ found }) =>
    `the code ${seen(found, "of this row")} is not in the catalogue, so the row is not read. Correct the code after the original form; delete the row if it was added.`,
  itemMissing: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} is missing from the form${aside(found)}, so it counts as not reported. Copy the row from the original form and fill it in.`,
  itemBlank: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} is blank${aside(found)}. ${oneOfThree(names, details.item)}; if the figure is not known yet, say why.`,
  valueWhereNotApplicable: ({ details, found }, names) =>
    `${seen(found, "a value")} was entered in ${itemLabel(names, details.item)}, which this type of organisation does not have. Write “không áp dụng”; if the figure is right, correct the type in the registry.`,

  /* checks between values */
  partAboveWhole: ({ details, found }, names) => {
    const part = `${itemLabel(names, details.part)} is ${formatCount(details.partValue)}${asideUnless([String(details.partValue)], found)}`;
    const whole = `${itemLabel(names, details.whole)}, which is ${formatCount(details.wholeValue)}`;
    return `${part}, more than ${whole}, although it is a part of it. Check and correct one of the two.`;
  },
  partsDoNotAddUp: ({ details, found }, names) => {
    const whole = `${itemLabel(names, details.whole)} is ${formatCount(details.wholeValue)}${asideUnless([String(details.wholeValue)], found)}`;
    const gap = formatCount(Math.abs(minus(details.wholeValue, details.partsValue)));
    return `${whole}, but ${sumLabel(names, details.parts)} is ${formatCount(details.partsValue)}, a difference of ${gap}. Both must be equal: check them and make them agree.`;
  },

  aboveLimit: ({ details, found }, names) =>
    `${sumLabel(names, details.items)} is ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, more than ${sumLabel(names, details.limit)}, which is ${formatCount(details.limitValue)}. Check it, somebody may be counted twice; if it is right, give the reason under Ghi chú.`,
  shareOverWhole: ({ details, found }, names) =>
    `${sumLabel(names, details.items)} is ${formatCount(details.value)}${asideUnless([String(details.value)], found)} and ${sumLabel(names, details.limit)} is ${formatCount(details.limitValue)}, which makes more than 100%. Check both numbers; if they are right, give the reason in the column of notes.`,
  wholeMissing: ({ details, found }, names) =>
    `${itemLabel(names, details.part)}${aside(found)} is filled in but ${itemLabel(names, details.whole)} is blank, so there is no share. Fill in both.`,
  excellentAboveCap: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} is ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, above ${formatCount(details.percent)}% of ${itemLabel(names, details.base)} (${formatCount(details.baseValue)}); at most ${formatCount(details.most)} are allowed. Check the ratings, or give the grounds under Ghi chú.`,
  quotaDiffers: ({ details, found }, names) => {
    const registry = `the registry${details.cell === null ? "" : ` (cell ${details.cell})`}`;
    const by = details.by === "plan" ? "the sheet “Giao chỉ tiêu” of the plan" : registry;
    return `${itemLabel(names, details.item)} is ${formatCount(details.own)}${asideUnless([String(details.own)], found)}, but ${by} gives ${formatCount(details.given)}. The organisation is judged by ${formatCount(details.given)}. Correct the number that is wrong; if both are right, give the reason under Ghi chú.`;
  },

  /* checks against last year */
  openingMembersDiffer: ({ details, found }, names) => {
    const whose =
      details.predecessors.length === 0
        ? ""
        : ` of the organisations before the change (${unitList(names, details.predecessors)})`;
    return `the members carried over (line A) are ${formatCount(details.opening)}${asideUnless([String(details.opening)], found)}, not the ${formatCount(details.closing)} present at the end of ${String(details.year)} (line D)${whose}, a gap of ${formatCount(Math.abs(details.opening - details.closing))}. Correct line A, or give the reason under Ghi chú.`;
  },
  changeUnusual: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} was ${formatCount(details.before)} last year and is ${formatCount(details.now)}${asideUnless([String(details.now)], found)} now, an unusual change beside the other organisations. Check it; if it is right, give the reason under Ghi chú.`,
  changeFromNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} was 0 last year and is ${formatCount(details.now)}${asideUnless([String(details.now)], found)} now. Check it; if it is right, give the reason under Ghi chú.`,
  changeToNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} was ${formatCount(details.before)} last year and is 0${asideUnless(["0"], found)} now. Check it; if it is right, give the reason under Ghi chú.`,

  /* the report */
  previousNotLastYear: ({ details, found }) => {
    const [year, wanted] = [String(details.year), String(details.wanted)];
    const used = details.compared ? `every comparison is with ${year}` : "it is not compared with";
    return `the report given as last year's is of ${year}${aside(found)}, not of ${wanted}; ${used}. Choose the report of ${wanted}, or say why.`;
  },
  reportSettingMissing: ({ details, found }, { inPane = false }) => {
    const remedy = inPane ? "Type" : "Put them into the settings file (--settings), or type";
    return `there still are places in brackets because these are not known: ${details.settings.map((name) => headNamesEn[name]).join(", ")}${aside(found)}. ${remedy} them into the report; what was typed is kept when the report is made again.`;
  },

  ...registryIssuesEn,
  ...planInReportEn,
  ...yearIssuesEn,
  ...planIssuesEn,
};
