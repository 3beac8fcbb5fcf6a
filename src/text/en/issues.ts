import type { HeadSetting } from "#core/head-setting";
import { after, aside, asideUnless, dayFound, quoted, seen, shortenedPath } from "#text/found";
import type { IssueSentences } from "#text/issue-sentences";
import {
  itemLabel,
  planLabel,
  sumLabel,
  unitLabel,
  unitList,
  unitPath,
  type Names,
} from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/place";
import { failuresEn } from "./failures";

const theUnit = (names: Names, code: string): string =>
  code === ""
    ? "the organisation in this row"
    : (unitLabel(names, code) ?? `the organisation ${quoted(code)}`);

const oneOfThree =
  "Enter a whole number; write “không có” when there is none, “không áp dụng” when the organisation has no such thing";

/** `from 01/07/2025 to 31/12/2025` */
const days = (from: string | null, to: string | null): string =>
  from === null && to === null
    ? "without dates"
    : [from === null ? "" : `from ${from}`, to === null ? "" : `to ${to}`]
        .filter((part) => part !== "")
        .join(" ");

/** Every complaint in English, without its place. Words that stand in the workbooks stay Vietnamese. */
export const issuesEn: IssueSentences = {
  /* files */
  fileUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresEn[details.reason];
    return `${what}${aside(found)}. ${remedy}`;
  },
  formMissing: ({ details, found }) => {
    const sheets =
      details.sheets.length === 0 ? "" : `; the file only has ${sheetList(details.sheets)}`;
    return `there is no sheet 'Biểu nhập'${aside(found)}${sheets}. Use the form that was handed out and keep its sheet names.`;
  },
  formHeadingMissing: ({ found }) =>
    `no heading row holds both “Mã” and “Số liệu”${aside(found)}. Copy the heading row from the original form.`,
  unitNotStated: ({ found }) =>
    `the file does not say which organisation it is from${aside(found)}. Use the form that was handed out; it holds the code.`,
  unitUnknown: ({ found, unit }) =>
    `the organisation code ${seen(found ?? unit, "of the file")} is not in the registry. Correct the code, or add the organisation to the registry.`,
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
  wrongYear: ({ details, found }) => {
    const year = String(details.expected);
    return `the file is for the year ${seen(found, "of another report")}, but ${year} is needed. Send the form of ${year}.`;
  },
  wrongPlan: ({ details, found }, names) => {
    const plan = planLabel(names, details.expected);
    return `the file follows the plan ${seen(found, "of another report")}, but ${plan} is needed. Send the form of ${plan}.`;
  },
  wrongTemplate: ({ found }) =>
    `the form was not made by this product, or its version cannot be read${aside(found)}. Copy the figures into a new form and send that.`,
  duplicateSubmission: ({ details, found, unit }, names) => {
    const who = unit === null ? "the organisation" : theUnit(names, unit);
    return `${who} sent several files; “${shortenedPath(details.kept)}” is used, this one is not${aside(found)}. If this one is right, move the other away and run again.`;
  },
  duplicateUndecided: ({ details, found, unit }, names) => {
    const who = unit === null ? "the organisation" : theUnit(names, unit);
    const files = details.files.map((file) => `“${shortenedPath(file)}”`).join(", ");
    return `${who}${aside(found)} sent several different files, so none of them counts: ${files}. Choose the one that counts (--choose), or remove the others and run again, or let the one saved last count (--duplicates newest).`;
  },
  sameFileTwice: ({ details, found }) =>
    `the content is the same as that of “${shortenedPath(details.kept)}”${aside(found)}, so it counts once. Nothing to do; one of them may be deleted.`,
  ownReport: ({ found }) =>
    `this is a report made by this product${aside(found)}, not a submission, so it is ignored. Nothing to do; better keep reports in another folder.`,
  temporaryFile: ({ found }) =>
    `this is a temporary file of Excel, there while another file is open${aside(found)}; it is ignored. Save and close the open file if it has unsaved changes.`,
  notAWorkbookName: ({ found }) =>
    `the file name does not end in .xlsx${aside(found)}, so the file is ignored. If it is a submission, open it in Excel and save it as .xlsx.`,

  /* values of a form */
  negativeNumber: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is negative. Enter a whole number, 0 or more.`,
  notAWholeNumber: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is not whole. Enter a count, not a rate.`,
  numberTooLarge: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is larger than possible. Check its digits and enter it again.`,
  numberAsText: ({ details, found }, names) =>
    `${seen(found, "the number")} in ${itemLabel(names, details.item)} is stored as text and was read as ${formatCount(details.readAs)}. Nothing to do if that is right; otherwise enter it again.`,
  notANumber: ({ details, found }, names) =>
    `${seen(found, "the content")} in ${itemLabel(names, details.item)} is not a number. ${oneOfThree}.`,
  dateInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} holds a date${dayFound(found)}, not a number. Set the format of the cell to Number and enter the number again.`,
  booleanInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} holds a true/false value${aside(found)}, not a number. ${oneOfThree}.`,
  errorInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} shows an error${aside(found)}, not a number. Delete the formula and enter the number.`,
  formulaNotCalculated: ({ details, found }, names) =>
    `the formula${aside(found)} in ${itemLabel(names, details.item)} was never calculated, so there is no number. Open the file in Excel, press F9 and save it; or enter the number.`,
  itemTwice: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} stands there twice${aside(found)}, first in cell ${details.first}. Keep one of the rows and delete the other.`,
  itemUnknown: ({ found }) =>
    `the code ${seen(found, "of this row")} is not in the catalogue, so the row is not read. Correct the code after the original form; delete the row if it was added.`,
  itemMissing: ({ details, found }, names) =>
    `the form has no row for ${itemLabel(names, details.item)}${aside(found)}, so it counts as not reported. Copy the row from the original form and fill it in.`,
  itemBlank: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} is blank${aside(found)}. ${oneOfThree}; if the figure is not known yet, say why.`,
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
    const gap = formatCount(Math.abs(details.wholeValue - details.partsValue));
    return `${whole}, but the items it follows from give ${formatCount(details.partsValue)}, a difference of ${gap}. Check them and make them agree: ${sumLabel(names, details.parts)}.`;
  },

  aboveLimit: ({ details, found }, names) =>
    `${sumLabel(names, details.items)} is ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, more than ${sumLabel(names, details.limit)}, which is ${formatCount(details.limitValue)}. Check it, somebody may be counted twice; if it is right, give the reason under Ghi chú.`,
  wholeMissing: ({ details, found }, names) =>
    `${itemLabel(names, details.part)}${aside(found)} is filled in but ${itemLabel(names, details.whole)} is blank, so there is no share. Fill in both.`,
  excellentAboveCap: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} is ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, above ${formatCount(details.percent)}% of ${itemLabel(names, details.base)} (${formatCount(details.baseValue)}); at most ${formatCount(details.most)} are allowed. Check the ratings, or give the grounds under Ghi chú.`,

  /* checks against last year */
  openingMembersDiffer: ({ details, found }, names) => {
    const whose =
      details.predecessors.length === 0
        ? ""
        : ` of the organisations before the change (${unitList(names, details.predecessors)})`;
    return `the members carried over (line A) are ${formatCount(details.opening)}${asideUnless([String(details.opening)], found)}, not the ${formatCount(details.closing)} present at the end of ${String(details.year)} (line D)${whose}, a gap of ${formatCount(Math.abs(details.opening - details.closing))}. Correct line A, or give the reason under Ghi chú.`;
  },
  previousNotLastYear: ({ details, found }) => {
    const [year, wanted] = [String(details.year), String(details.wanted)];
    const used = details.compared ? `every comparison is with ${year}` : "it is not compared with";
    return `the report given as last year's is of ${year}${aside(found)}, not of ${wanted}; ${used}. Choose the report of ${wanted}, or say why.`;
  },
  changeUnusual: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} was ${formatCount(details.before)} last year and is ${formatCount(details.now)}${asideUnless([String(details.now)], found)} now, an unusual change beside the other organisations. Check it; if it is right, give the reason under Ghi chú.`,
  changeFromNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} was 0 last year and is ${formatCount(details.now)}${asideUnless([String(details.now)], found)} now. Check it; if it is right, give the reason under Ghi chú.`,
  changeToNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} was ${formatCount(details.before)} last year and is 0${asideUnless(["0"], found)} now. Check it; if it is right, give the reason under Ghi chú.`,

  /* registry */
  registryUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresEn[details.reason];
    return `the registry cannot be used because ${what}${aside(found)}. ${remedy}`;
  },
  registrySheetMissing: ({ details, found }) =>
    `there is no sheet ${sheetList([details.sheet])}${aside(found)}. Give that name to the sheet with the list of organisations.`,
  registryColumnMissing: ({ details, found }) =>
    `the registry lacks the column ${quoted(details.column)}${aside(found)}. Add it to the heading row, under exactly that name.`,
  registryColumnTwice: ({ details, found }) =>
    `the column ${quoted(details.column)} stands there twice${asideUnless([details.column], found)}, first in cell ${details.first}. Keep one, delete or rename the other.`,
  registryEmpty: ({ found }) =>
    `the registry holds no organisation${aside(found)}. Write one organisation per row, right under the heading row.`,
  registryCodeMissing: ({ found }) =>
    `the organisation ${seen(found, "in this row")} has no code. Enter its code under “Mã”, or delete the row if it is not needed.`,
  registryNameMissing: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} has no name${aside(found)}. Enter its name under “Tên”.`,
  registryCodeBecameNumber: ({ found }) =>
    `the organisation code was turned into a number${aside(found)}. Set the format of the column to Text and enter the code again.`,
  registryCodeBecameDate: ({ found }) =>
    `the organisation code was turned into a date${aside(found)}. Set the format of the column to Text and enter the code again.`,
  registryCodeUnusable: ({ found }) =>
    `the organisation code ${seen(found, "in this row")} cannot be used. Type it again, at most 64 characters and no semicolon.`,
  registryCodeTwice: ({ details, found }) =>
    `the organisation code ${seen(found, "in this row")} is already used in cell ${details.first}. Give each organisation its own code, or delete the extra row.`,
  registryPeriodsOverlap: ({ details, found }, names) =>
    `${theUnit(names, details.unit)}${asideUnless([details.unit], found)} has two rows of the same time: ${details.first} (${days(details.firstFrom, details.firstTo)}) and this row (${days(details.from, details.to)}). Correct “Từ ngày” and “Đến ngày” so that one row holds on each day, or delete the extra row.`,
  registryParentUnknown: ({ details, found }, names) =>
    `the parent${after(found)} of ${theUnit(names, details.unit)} is not in the registry. Correct the code of the parent, or add the parent to the registry.`,
  registryCycle: ({ details, found }, names) =>
    `these organisations stand above each other in a circle: ${unitPath(names, details.path)}${asideUnless(details.path, found)}. Correct the parent of one of them.`,
  registryTooDeep: ({ details, found }) =>
    `the organisation under the parent${after(found)} stands ${formatCount(details.depth)} levels deep; the registry takes at most ${formatCount(details.most)}. Check the codes of the parents.`,
  registryTooShallow: ({ details, found }) =>
    `the registry has only ${formatCount(details.depth)} level${aside(found)}; at least ${formatCount(details.least)} are needed. Add the organisation above and write its code under “Mã cấp trên”.`,
  registryLevelUnknown: ({ details, found }, names) =>
    `the level${after(found)} of ${theUnit(names, details.unit)} ${found === null ? "is blank" : "cannot be read"}. Write one of the four levels: tỉnh, huyện, cơ sở, trực thuộc.`,
  registryTypeUnknown: ({ details, found }, names) =>
    `the type${after(found)} of ${theUnit(names, details.unit)} cannot be read. Write the row number of Biểu số 5-BTCTW, such as 1 for xã, 2 for phường.`,
  registryMarkUnknown: ({ details, found }, names) =>
    `the mark${after(found)} under ${quoted(details.column)} of ${theUnit(names, details.unit)} cannot be read. Write x or leave it blank.`,
  registryDateUnknown: ({ details, found }, names) =>
    `the date${after(found)} under ${quoted(details.column)} of ${theUnit(names, details.unit)} cannot be read. Write day/month/year, such as 01/07/2025, or leave it blank.`,
  registryDatesReversed: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} ends on ${details.to}${asideUnless([details.to], found)}, before it begins on ${details.from}. Correct one of the two dates.`,
  registryQuotaUnknown: ({ details, found }, names) =>
    `the admission quota${after(found)} of ${theUnit(names, details.unit)} is not a whole number of 0 or more. Enter it again, or leave it blank if there is none.`,
  registryNoReportingUnit: ({ found }) =>
    `no organisation is expected to report${aside(found)}. Put an x into “Nộp báo cáo” of those that must report.`,
  registryShareUnknown: ({ details, found }, names) =>
    `“Kế thừa từ”${after(found)} of ${theUnit(names, details.unit)} holds a share that cannot be read. Write the code and the share in brackets, above 0 and at most 1, for example 02.001.003 (0,4).`,
  registryPredecessorUnknown: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} continues ${quoted(details.predecessor)}${asideUnless([details.predecessor], found)}, which is not in the registry. Correct the code, or add the old organisation as a row with its “Đến ngày”.`,
  registryPredecessorCycle: ({ details, found }, names) =>
    `organisations continue each other in a ring: ${unitPath(names, details.path)}${asideUnless(details.path, found)}. Correct “Kế thừa từ” of one of them.`,
  registryDatesOverlap: ({ details, found }, names) => {
    const to = details.to === null ? "has no “Đến ngày”" : `exists until ${details.to}`;
    const from = details.from === null ? "has no “Từ ngày”" : `begins on ${details.from}`;
    return `the dates overlap: ${theUnit(names, details.predecessor)}${asideUnless([details.predecessor], found)} ${to}, and ${theUnit(names, details.unit)}, which continues it, ${from}. Correct the dates; if it went into an organisation that was there before, write ${details.predecessor} (nhập vào).`;
  },
  registryPredecessorTwice: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} continues the whole of ${theUnit(names, details.predecessor)}${asideUnless([details.predecessor], found)}, and so does the organisation in ${details.first}. Keep one of them, or give each its share, for example ${details.predecessor} (0,4).`,
  registrySharesNotWhole: ({ details, found }, names) =>
    details.ended
      ? `the shares of ${theUnit(names, details.predecessor)} add up to ${details.total}${aside(found)}, not to 1. Correct the shares in “Kế thừa từ”.`
      : `${theUnit(names, details.predecessor)} still exists, but the shares taken from it add up to ${details.total}${aside(found)}, which must be less than 1. Correct the shares in “Kế thừa từ”, or give it an “Đến ngày”.`,
  reportSettingMissing: ({ details, found }) =>
    `there still are places in brackets because these are not known: ${details.settings.map((name) => headSettings[name]).join(", ")}${aside(found)}. Put them into the settings file (--settings), or type them into the report; what was typed is kept when the report is made again.`,
};

const headSettings: Readonly<Record<HeadSetting, string>> = {
  above: "body above",
  issuer: "issuing body",
  place: "place",
  number: "number",
  symbol: "symbol of the office",
  onBehalf: "body signed for",
  post: "signer's post",
  name: "signer's name",
  filed: "where it is filed",
  recipients: "recipients",
};
