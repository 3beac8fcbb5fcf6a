import { contradictionsEn } from "#text/en/head-settings";
import type { CommandName, DiskReason, RefusalSentences, SettingsFault } from "#text/cli/text";
import { quoted, shortenedPath } from "#text/issues/found";
import { failuresEn } from "#text/en/issues/failures";

const seeHelp = (command: CommandName): string => `See: so-chi-tieu ${command} --help.`;

const missing: Readonly<
  Record<"files" | "reportFile" | "cell" | "twoFiles" | "planAction" | "planName", string>
> = {
  files: "the files or folders to read",
  reportFile: "the report",
  cell: "the cell to trace",
  twoFiles: "the two files to compare",
  planAction: "what to do: export or check",
  planName: "the plan",
};

const reading: Readonly<Record<DiskReason, string>> = {
  heldByProgram: "another program has the file open. Close it (usually in Excel) and run again.",
  noPermission: "no permission to read it. Ask for permission, or copy it to a folder of yours.",
  diskFull: "the disk is full. Delete what is not needed and run again.",
  folderMissing: "there is no such folder. Check the path.",
  isFolder: "this is a folder, not a file. Name a file.",
  other: "it cannot be read. Check the disk or the network and run again.",
};

const writing: Readonly<Record<DiskReason, string>> = {
  heldByProgram:
    "cannot be written because another program has it open. Close it (usually in Excel) and run again.",
  noPermission:
    "no permission to write it. Choose another folder for --out, or ask for permission.",
  diskFull: "cannot be written because the disk is full. Delete what is not needed and run again.",
  folderMissing:
    "cannot be written because the folder does not exist. Make the folder and run again.",
  isFolder: "cannot be written because it is a folder. Name a file.",
  other: "cannot be written. Check the disk, or choose another folder, and run again.",
};

/** Why the command line could not run: what, where, what to do. */
export const refusalsEn: RefusalSentences = {
  commandUnknown: ({ command }) =>
    `There is no command ${quoted(command)}. See the commands: so-chi-tieu --help.`,
  optionUnknown: ({ command, option }) =>
    `${command}: there is no option ${quoted(option)}. ${seeHelp(command)}`,
  optionMissing: ({ command, option }) =>
    `${command}: the option ${option} is missing. ${seeHelp(command)}`,
  optionTwice: ({ option }) => `${option}: given twice. Give it once.`,
  optionValueMissing: ({ option }) => `${option}: has no value. Write the value after ${option}.`,
  argumentMissing: ({ command, what }) =>
    `${command}: ${missing[what]} must be named. ${seeHelp(command)}`,
  argumentUnexpected: ({ command, argument }) =>
    `${command}: ${quoted(argument)} is one too many. Leave it out; put names with blanks between quotation marks.`,
  languageUnknown: ({ found }) => `--lang: there is no language ${quoted(found)}. Write vi or en.`,
  planUnknown: ({ found, known }) =>
    `--plan: there is no plan ${quoted(found)}. Write one of: ${known.join(", ")}; or name an .xlsx with a plan sheet.`,
  planRefused: ({ file, mistakes }) =>
    `${shortenedPath(file)}: the plan sheet cannot be used (mistakes listed above: ${String(mistakes)}). Correct them all and run again.`,
  registryRefused: ({ file, mistakes }) =>
    `${shortenedPath(file)}: the registry cannot be used (mistakes listed above: ${String(mistakes)}). Correct them all and run again.`,
  yearInvalid: ({ found }) =>
    `--year: ${quoted(found)} is not a year. Write four digits, such as 2026.`,
  dateInvalid: ({ option, found }) =>
    `${option}: ${quoted(found)} is not a date. Write day/month/year, such as 20/12/2026.`,
  numberInvalid: ({ option, found, least, most }) =>
    `${option}: ${quoted(found)} cannot be used. Write a whole number from ${String(least)} to ${String(most)}.`,
  choiceInvalid: ({ option, found, known }) =>
    `${option}: ${quoted(found)} cannot be used. Write one of: ${known.join(", ")}.`,
  choiceUnclear: ({ found }) =>
    `--choose: ${quoted(found)} cannot be used. Write the code of the unit, = and the file that counts, such as --choose "02.001.003=nop/02.001.003 again.xlsx".`,
  chosenFileUnclear: ({ file, files }) =>
    files.length === 0
      ? `--choose: no file that was read is called ${quoted(file)}. Copy the name of the file as annex 4 has it.`
      : `--choose: ${String(files.length)} files are called ${quoted(file)}: ${files.map((each) => quoted(shortenedPath(each))).join(", ")}. Write the folder before the name.`,
  unitUnknown: ({ found, registry }) =>
    `--unit: the code ${quoted(found)} is not in ${shortenedPath(registry)}. Write the code of the organisation whose report this is.`,
  cellInvalid: ({ found }) =>
    `trace: ${quoted(found)} is not the address of a cell. Write sheet and cell, such as "'Phụ lục 1 - Chỉ tiêu'!E7".`,
  outputKindUnknown: ({ found, known }) =>
    `--out: a file of the kind ${quoted(found)} cannot be written. Let its name end in ${known.join(", ")}.`,
  provinceUnclear: ({ registry }) =>
    `${shortenedPath(registry)}: the registry has several organisations at the top, so it is not clear whose dataset this is. Name the organisation whose report it is with --unit.`,
  notADataset: ({ path, found }) =>
    `${shortenedPath(path)}: the folder holds ${quoted(found)}, which this program or this version did not write. Choose a new folder or a dataset that was exported before.`,
  pathMissing: ({ path }) =>
    `${shortenedPath(path)}: there is no such file or folder. Check the path.`,
  sameTarget: ({ path }) =>
    `${shortenedPath(path)}: two outputs go into one file, and one of them would be lost. Give each a file of its own.`,
  targetIsInput: ({ path }) =>
    `${shortenedPath(path)}: the file is read in the same run, so it is not written over. Name another file for the output.`,
  targetHoldsOther: ({ path }) =>
    `${shortenedPath(path)}: another file lies there (a form, a registry, a report of another organisation or year, a document, or one that somebody changed), so it is not written over. Name another file, or move that one elsewhere.`,
  sampleOverOther: ({ path }) =>
    `${shortenedPath(path)}: another file than that of the sample lies there, so it is not written over. Name a new folder with --out, or move that file elsewhere.`,
  reportUnreadable: ({ path }) =>
    `${shortenedPath(path)}: the report that lies there cannot be read, so it is not written over: the sentences that were typed into it would be lost. Repair it in Excel, restore the names of its sheets, or name another file.`,
  folderEmpty: ({ path }) =>
    `${shortenedPath(path)}: the folder holds no .xlsx. Put the submitted forms into it.`,
  cannotRead: ({ path, reason }) => `${shortenedPath(path)}: ${reading[reason]}`,
  cannotWrite: ({ path, reason }) => `${shortenedPath(path)}: ${writing[reason]}`,
  workbookRefused: ({ path, reason }) =>
    `${shortenedPath(path)}: ${failuresEn[reason].what}. ${failuresEn[reason].remedy}`,
  settingsRefused: ({ path, faults, known }) =>
    `${shortenedPath(path)}: ${faults.map(settingFault).join("; ")}. Settings: ${known.join(", ")}.`,
  previousNotEarlier: ({ path, found, year }) =>
    `--previous: ${shortenedPath(path)} is a report of ${String(found)}, which is not before ${String(year)} and cannot be compared with. Choose the report of ${String(year - 1)}.`,
  notAReport: ({ path }) =>
    `${shortenedPath(path)}: not a report made by this product. Choose a file that the command report wrote.`,
  previousOtherPeriod: ({ path, found, wanted }) =>
    `--previous: ${shortenedPath(path)} is a report of ${found ?? "the whole year"}, not of ${wanted ?? "the whole year"}, and cannot be compared with. Choose the report of the same period.`,
  reviewOfPart: ({ path, found }) =>
    `${shortenedPath(path)}: a report of ${found} and not of a whole year, which has no place in a review of years. Choose the report of the year.`,
  defectsOfSeveralYears: ({ years }) =>
    `--defects: faults are planted in a sample of one year, not of ${String(years)}. Leave out --years or --defects.`,
  periodUnclear: ({ from, to }) =>
    `--from, --to: ${String(from)} to ${String(to)} is no period. Write its first year behind --from and a later one behind --to.`,
  periodUnknown: ({ from, to, known }) =>
    `--from, --to: the reports only know ${known.join(", ")}, which is not enough for ${String(from)} to ${String(to)}. Add the report of ${String(to)}, or correct --from and --to.`,
  reportWithoutUnits: ({ path }) =>
    `${shortenedPath(path)}: a report of an older version, which does not say who its units are. Make it again with report.`,
  notAForm: ({ path }) =>
    `${shortenedPath(path)}: there is no form in it, or the form does not say whose it is. Choose a form that a unit has sent.`,
  unitNotInReport: ({ path, unit }) =>
    `${shortenedPath(path)}: the report has no data of unit ${quoted(unit)}. Choose another report, or an older form of the unit.`,
  differentUnits: ({ one, other }) =>
    `difference: the files are of different units, ${quoted(one)} and ${quoted(other)}. Choose two submissions of the same unit.`,
  noFigures: ({ path }) =>
    `${shortenedPath(path)}: no percentage to check was found. Use a sheet with the columns Nội dung, Tử số, Mẫu số, Tỷ lệ in, or a text with sentences such as 1.692/2.071 đồng chí (81,70%).`,
  cellWithoutSource: ({ path, cell }) =>
    `${shortenedPath(path)}: the cell ${quoted(cell)} holds no consolidated figure. Choose a cell with a figure in the annexes.`,
  portTaken: ({ port }) =>
    `--port: port ${String(port)} and those after it are taken. Try another, such as --port ${String(port + 100)}.`,
};

function settingFault({ reason, what, nearest = [] }: SettingsFault): string {
  switch (reason) {
    case "notJson":
      return "this is not readable JSON";
    case "notSettings":
      return "this must be one JSON object of settings";
    case "unknown":
      return `there is no setting ${quoted(what)}${nearest.length === 0 ? "" : ` (like it: ${nearest.map((name) => quoted(name)).join(", ")})`}`;
    case "notText":
      return `the setting ${quoted(what)} must be text (recipients: a list of texts)`;
    case "notNumber":
      return `the setting ${quoted(what)} must be a number within its range`;
    case "notItem":
      return `the setting ${quoted(what)} must be the code of an item, such as DV_HTTNV`;
    case "notSigning":
      return `the setting ${quoted(what)} must be T/M, K/T or none`;
    case "postWithoutName":
    case "insteadOfNobody":
    case "insteadOfOneself":
    case "signingTwice":
    case "bodyWithoutSigning":
      return contradictionsEn[reason];
  }
}
