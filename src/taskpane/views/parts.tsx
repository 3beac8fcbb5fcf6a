/* Views of what is asked for, and not by everybody: one file of the site, loaded when the first of them is shown. */
export { Difference } from "./gathered/difference";
export { Asked } from "./gathered/explain";
export { Repeated } from "./gathered/repeated";
export { Returned } from "./gathered/send-back";
export { PrintedFigures } from "./tools/printed-figures";
export { Sheets } from "./tools/sheet-preview";
