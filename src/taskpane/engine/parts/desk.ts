/* What the table of units, a unit and a figure that are opened ask for, as one part. */
export { unitTable } from "#taskpane/engine/report/unit-table";
export { unitView } from "#taskpane/engine/report/unit-view";
export { figureView } from "#taskpane/engine/report/figure-view";
export { formRows } from "#taskpane/engine/checking/form-rows";
