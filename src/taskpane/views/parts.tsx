/* Views of what is asked for, and not by everybody: one file of the site, loaded when the first of them is shown. */
export { Checked } from "./gathered/checked";
export { Asked } from "./gathered/explain";
export { Repeated } from "./gathered/repeated";
export { Returned } from "./gathered/send-back";
export { TextToCopy } from "./text-to-copy";
export { PrintedFigures } from "./tools/printed-figures";
export { Review } from "./tools/review";
export { Sheets } from "./tools/sheet-preview";
export { Questions } from "./fields/questions";
export { UnitField } from "./fields/unit-field";
