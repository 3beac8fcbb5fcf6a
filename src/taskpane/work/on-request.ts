/* Work that is asked for, and not by everybody: it is loaded with the views that ask for it. */
export * from "./gathering/answer-work";
export * from "./gathering/decide-work";
export * from "./gathering/plan-file-work";
export * from "./gathering/previous-work";
export * from "./forget-work";
export * from "./forms-work";
export * from "./return-work";
export * from "./gathering/read-again";
export * from "./gathering/sample-work";
export * from "./gathering/take-away";
export * from "./gathering/undo-last";
export * from "./tools/tool-work";
export * from "./tools/table-work";
export * from "./tools/show-work";
export * from "./tools/review-work";
export * from "./gathering/undo-last";
export { takeUnit } from "./choose-unit";
export * from "./language-work";
