/* What the table of units asks for, as one part. */
export { unitTable } from "#taskpane/engine/report/unit-table";
export { unitView } from "#taskpane/engine/report/unit-view";
