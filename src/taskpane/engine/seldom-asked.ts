/* What is seldom asked for, as one bundle of its own: most of it is the part of the .xlsx adapter that marks and repairs files. */
export { difference, differenceFile } from "./compare-files";
export { ownPlan, planSheets } from "./own-plan";
export { planFile } from "./plan-file";
export { figures } from "./printed-figures";
export { dropReturn, finishReturn, returnUnit, startReturn } from "./return-files";
export { sheetPreview } from "./sheet-preview";
export { repair, repairSheets } from "./repair-file";
