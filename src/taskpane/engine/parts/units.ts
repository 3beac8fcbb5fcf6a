/* What the table of units, a unit and a figure that are opened ask for, as one part. */
export { unitTable } from "#taskpane/engine/units/unit-table";
export { scorecard } from "#taskpane/engine/units/scorecard";
export { unitsFile, unitsSheet } from "#taskpane/engine/units/units-sheet";
export { unitView } from "#taskpane/engine/units/unit-view";
export { figureView as figure } from "#taskpane/engine/units/figure-view";
export { formRows } from "#taskpane/engine/units/form-rows";
