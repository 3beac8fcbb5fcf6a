/* Work that is asked for, and not by everybody: it is loaded with the views that ask for it. */
export * from "./gathering/answer-work";
export * from "./gathering/decide-work";
export * from "./gathering/take-away-work";
export * from "./gathering/folder-again-work";
export * from "./gathering/plan-file-work";
export * from "./forget-work";
export * from "./guide-work";
export * from "./forms-work";
export * from "./return-work";
export * from "./gathering/sample-work";
export * from "./tool-work";
export * from "./table-work";
export * from "./show-work";
export * from "./review-work";
