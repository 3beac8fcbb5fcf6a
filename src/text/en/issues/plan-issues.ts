import { minus } from "#core/quantity/decimals";
import type { CodeFault, PlanIssueDetails } from "#core/plan-issue";
import { after, aside, asideUnless, quoted, seen } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import { planLabel } from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/issues/place";
import { perhaps } from "./plan-in-report";
import { failuresEn } from "./failures";

const codeFaults: Readonly<Record<CodeFault, string>> = {
  notText: "it is no text: a spreadsheet program turned it into a number or a date",
  letters: "it may hold letters without accents, digits and joints only, a letter first",
  tooShort: "it needs two letters at least",
  tooLong: "it is longer than 40 letters",
  address: "a spreadsheet program may read it as a cell address",
  date: "a spreadsheet program may turn it into a date",
  word: "a spreadsheet program may read it as a number or a truth value",
};

/** What is said of a plan that was written as a workbook, in English. */
export const planIssuesEn: Pick<IssueSentences, keyof PlanIssueDetails> = {
  planUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresEn[details.reason];
    return `the plan file cannot be used because ${what}${aside(found)}. ${remedy}`;
  },
  planSheetMissing: ({ details, found }, { inPane = false }) => {
    const again = inPane
      ? "Download the plan as a workbook at the step Settings"
      : "Export the template again with plan export";
    return `the plan has no sheet ${sheetList([details.sheet])}${aside(found)}. ${again} and copy the contents into it.`;
  },
  planColumnMissing: ({ details, found }) =>
    `the plan sheet lacks the column ${quoted(details.column)}${aside(found)}. Add it to the heading row under this very name.`,
  planColumnTwice: ({ details, found }) =>
    `the plan's column ${quoted(details.column)} is there twice${asideUnless([details.column], found)}, first in cell ${details.first}. Keep one of them.`,
  planEmpty: ({ found }) =>
    `the plan has no target yet${aside(found)}. Write one target per row under the heading row.`,
  planValueMissing: ({ details, found }) =>
    `the plan does not say ${quoted(details.column)}${aside(found)}. ${details.hint ?? "Fill in this cell, or delete the row."}`,
  planWordUnknown: ({ details, found }) =>
    `${seen(found, "the entry")} in column ${quoted(details.column)} is not in the list. Choose one of: ${details.known.join(", ")}.`,
  planNumberExpected: ({ details, found }) =>
    `${seen(found, "the entry")} in column ${quoted(details.column)} is not a number from 0 on. Enter a number without % or a unit.`,
  planWholeNumberExpected: ({ details, found }) =>
    `${seen(found, "the number")} in column ${quoted(details.column)} has decimals, and this cell takes whole numbers only. For an item with decimals (62.5 million đồng; 12.5 km) write 1 in the column “Số chữ số thập phân” of its row on the sheet “Mục mới”; built-in items are whole numbers.`,
  planNumberTooLarge: ({ details, found }) =>
    `${seen(found, "the number")} in column ${quoted(details.column)} is too large; the most is ${formatCount(details.most)}. Enter 0 to ${formatCount(details.most)}.`,
  planTooManyDecimals: ({ details, found }) =>
    `${seen(found, "the number")} in column ${quoted(details.column)} has more than the ${String(details.decimals)} decimal(s) that its item is counted with. Round it, or write a larger number in the column “Số chữ số thập phân” of the sheet “Mục mới”.`,
  planNumberAmbiguous: ({ details, found }) =>
    `${seen(found, "the number")} in column ${quoted(details.column)} may be thousands, or a number with three decimals. Type it as a number, not as text: with its decimal sign and nothing between thousands.`,
  planDecimalsDiffer: ({ details, found }) =>
    `the items ${details.items.join(", ")} in column ${quoted(details.column)}${asideUnless(details.items, found)} are added or compared, but have different numbers of decimals. Write the same number in the column “Số chữ số thập phân” of the sheet “Mục mới” (0 for built-in items).`,
  planLevelTiny: ({ details, found }) =>
    `the level ${seen(found, "in this cell")} in column ${quoted(details.column)} means so many per cent, which nearly every unit meets. Write 90 for 90%; if less than one per cent is meant, write the sign as well, such as 0,9%.`,
  planLevelIdle: ({ details, found }) =>
    `with this operator, the level ${seen(found, "in this cell")} in column ${quoted(details.column)} is ${details.outcome === "alwaysMet" ? "met" : "missed"} by every unit. Correct the level or the operator.`,
  planTextTooLong: ({ details, found }) =>
    `the text in column ${quoted(details.column)} has ${formatCount(details.length)} letters${aside(found)}; formulas and printed rows hold ${formatCount(details.longest)} at most. Shorten it.`,
  planShareOutOfRange: ({ details, found }) =>
    `${seen(found, "the level")} in column ${quoted(details.column)} is above 100, but the indicator is a percentage. Enter 0 to 100, or choose a counted indicator.`,
  planYearInvalid: ({ details, found }) =>
    `${seen(found, "the entry")} in column ${quoted(details.column)} is not a year. Enter a year of four digits, such as 2030.`,
  planDayInvalid: ({ details, found }) =>
    `${seen(found, "the entry")} in column ${quoted(details.column)} is no day or deadline that can be read. Enter day/month/year, such as 31/12/2026.`,
  planPeriodReversed: ({ details, found }) =>
    `the period ends in ${String(details.to)}${asideUnless([String(details.to)], found)} before it starts in ${String(details.from)}. Correct one of the years.`,
  planBandReversed: ({ details, found }) =>
    `the upper end of the band${after(found)} is not above the lower end ${details.low}. Correct one of them.`,
  planStructureParts: ({ details, found }) =>
    `the shares of the structure ${quoted(details.structure)}${asideUnless([details.structure], found)} are not parts of one item. Name the structure for at least two shares with the same single item in “Mẫu số”.`,
  planStructureSum: ({ details, found }) =>
    `the levels of the structure ${quoted(details.structure)} add up to ${String(details.sum).replace(".", ",")}%${aside(found)} instead of 100%. Correct the levels of its rows.`,
  planBandOfFall: ({ found }) =>
    `a fall cannot be a band${aside(found)}. Leave the upper end blank and write the least fall only.`,
  planChangeOfShare: ({ found }) =>
    `a change by a percentage${aside(found)} is computed for counts only: of a share, “up by 2%” may be 2 points or 1.02 times. Write the share to be reached in “Mức” or “Mức từng năm”, or choose a rise or fall without a level.`,
  planBaseMissing: ({ details, found }) =>
    `the level${after(found)} is measured by the figure of ${String(details.year)}, which the sheet of starting points does not have for ${details.indicator}. Add a row to “Số liệu gốc”: code of the indicator, year ${String(details.year)}, a numerator above 0.`,
  planStepsUnreadable: ({ found }) =>
    `the yearly levels${after(found)} cannot be read. Write year and level, separated by semicolons, such as 2026: 85; 2027: 90.`,
  planIdTwice: ({ details, found }) =>
    `the plan's code ${seen(found, "of this row")} is used at ${details.first} already. Give it another code.`,
  planCodeUnusable: ({ details, found }) =>
    `the code ${seen(found, "in this cell")} cannot be used, because ${codeFaults[details.fault]}. ${details.instead === null ? "Choose another code, such as DV_NU_MOI" : `You may use ${details.instead}`}.`,
  planIndicatorUnknown: ({ details, found }) =>
    `no indicator ${seen(found, "of that code")} is in the catalogue or on the sheet of new indicators${perhaps(details.nearest)}. Choose one from the list, or add the new indicator first.`,
  planItemUnknown: ({ details, found }) =>
    `column ${quoted(details.column)} uses an item ${seen(found, "that is not known")} which is neither in the catalogue nor on the sheet of new items${perhaps(details.nearest)}. Correct the code, or add the new item first.`,
  planConditionUnknown: ({ details, found }) =>
    `no target waits for the condition ${seen(found, "written here")}${perhaps(details.nearest)}. Copy it from column “Điều kiện” of the plan sheet.`,
  planQuotaTargetUnknown: ({ found }) =>
    `the plan has no target row ${seen(found, "of that number")} to give to units. Write the number of column “TT” of the plan sheet.`,
  planQuotaSum: ({ details, found }) => {
    const gap = formatCount(Math.abs(minus(details.total, details.sum)));
    return `the quotas of target row ${details.target} add up to ${formatCount(details.sum)}${aside(found)}, ${gap} away from the whole of ${formatCount(details.total)}. Correct the quotas or the whole.`;
  },
  planTaskUnknown: ({ details, found }, names) =>
    `task ${seen(found, "of this row")} is not in the plan ${planLabel(names, details.plan)}, so the row counts nowhere. Correct the task's code, or delete the row.`,
};
