import type { RegistryIssueDetails } from "#core/registry-issue";
import { after, aside, asideUnless, quoted, seen } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import { unitPath } from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/issues/place";
import { failuresEn } from "./failures";
import { theUnit } from "#text/en/the-unit";

/** `from 01/07/2025 to 31/12/2025` */
const days = (from: string | null, to: string | null): string =>
  from === null && to === null
    ? "without dates"
    : [from === null ? "" : `from ${from}`, to === null ? "" : `to ${to}`]
        .filter((part) => part !== "")
        .join(" ");

/** What is said of a registry, in English. */
export const registryIssuesEn: Pick<IssueSentences, keyof RegistryIssueDetails> = {
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
  registryCodeLookAlike: ({ details, found }) =>
    `the code ${seen(found, "in this row")} looks like ${quoted(details.like)} in ${details.first} but has other characters (capitals, blanks, Cyrillic or full-width letters), so they would count as two organisations. Type one of them anew, or delete the row that is too many.`,
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
};
