/* What is seldom asked for, as one bundle of its own: most of it is the part of the .xlsx adapter that marks and repairs files. */
export { difference, differenceFile } from "#taskpane/engine/checking/compare-files";
export { ownPlan, planSheets } from "#taskpane/engine/reading/plans/own-plan";
export { planFile } from "#taskpane/engine/report/plan-file";
export { restore } from "#taskpane/engine/reading/restored-work";
export { takeTyped } from "#taskpane/engine/reading/typed-texts";
export { unpack } from "#taskpane/engine/reading/given/unpack";
export { unitMessage } from "#taskpane/engine/units/unit-message";
export { figures } from "#taskpane/engine/checking/printed-figures";
export {
  dropReturn,
  finishReturn,
  returnUnit,
  startReturn,
} from "#taskpane/engine/report/return-files";
export { sheetPreview } from "#taskpane/engine/report/sheet-preview";
export { repair, repairSheets } from "#taskpane/engine/checking/repair-file";
