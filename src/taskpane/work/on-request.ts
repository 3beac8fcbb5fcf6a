/* Work that is asked for, and not by everybody: it is loaded with the views that ask for it. */
export * from "./decide-work";
export * from "./forms-work";
export * from "./return-work";
export * from "./sample-work";
export * from "./tool-work";
export { copy, copyReminder, loadTable, openUnit } from "./table-work";
