/* What the table of units, a unit and a figure that are opened ask for, as one part. */
export { unitTable } from "#taskpane/engine/desk/unit-table";
export { scorecard } from "#taskpane/engine/desk/scorecard";
export { unitsFile, unitsSheet } from "#taskpane/engine/desk/units-sheet";
export { unitView } from "#taskpane/engine/desk/unit-view";
export { figureView as figure } from "#taskpane/engine/desk/figure-view";
export { formRows } from "#taskpane/engine/desk/form-rows";
