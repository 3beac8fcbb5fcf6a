/** A part of the engine that is loaded when it is first needed; `engine/parts` says how each of them is fetched. */
export type PartName =
  | "reportSheets"
  | "formSheets"
  | "writer"
  | "files"
  | "documentFile"
  | "formCheck"
  | "previous"
  | "twoReadings"
  | "refusals"
  | "registryText"
  | "sample"
  | "trace"
  | "keptTexts"
  | "units"
  | "review"
  | "seldom";
