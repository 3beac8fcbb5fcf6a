/** How much a complaint weighs: it keeps the report a draft, asks for a note, or only informs. */
export type Severity = "blocking" | "explain" | "info";
