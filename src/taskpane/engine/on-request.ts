/* What is seldom asked for, as one bundle of its own: the part of the .xlsx adapter that marks and repairs files. */
export { difference, differenceFile } from "./compare-files";
export { dropReturn, finishReturn, returnUnit, startReturn } from "./return-files";
export { repair, repairSheets } from "./repair-file";
