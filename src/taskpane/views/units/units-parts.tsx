/* The table of all units, and what is opened from it and from the report: one file of the site. */
export { Units } from "./units";
export { Pictures } from "./saving";
export { OpenedUnit } from "./opened-unit";
export { OpenedFigure } from "#taskpane/views/figures/opened-figure";
