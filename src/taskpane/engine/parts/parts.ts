import type { PartName } from "#taskpane/protocol/part-names";
import { sheetParts } from "./sheet-parts";

/** Every part of the engine that is loaded when it is first needed. */
export const parts = {
  ...sheetParts,
  /** Makes the files of forms and of the report. */
  files: () => import(/* webpackChunkName: "engine-files" */ "#taskpane/engine/report/make-files"),
  /** Writes .docx; nearly all of it is a library. */
  documentFile: () =>
    import(/* webpackChunkName: "engine-docx" */ "#taskpane/engine/report/document-file"),
  /** Checks a single form. */
  formCheck: () => import(/* webpackChunkName: "engine-form-check" */ "./form-check"),
  /** Reads last year's report. */
  previous: () =>
    import(/* webpackChunkName: "engine-previous" */ "#taskpane/engine/reading/previous"),
  /** Tells what a file can be taken as, where that is more than one thing. */
  twoReadings: () =>
    import(
      /* webpackChunkName: "engine-two-readings" */ "#taskpane/engine/reading/given/two-readings"
    ),
  /** Reads a registry that is a .csv. */
  registryText: () => import(/* webpackChunkName: "engine-csv" */ "#app/reading/registry-text"),
  /** Says what is wrong with a registry. */
  refusals: () =>
    import(
      /* webpackChunkName: "engine-refusals" */ "#taskpane/engine/reading/given/refused-registry"
    ),
  sample: () => import(/* webpackChunkName: "engine-sample" */ "#taskpane/engine/reading/sample"),
  trace: () =>
    import(/* webpackChunkName: "engine-trace" */ "#taskpane/engine/report/trace-sheets"),
  /** Reads what people wrote into an earlier report. */
  keptTexts: () =>
    import(/* webpackChunkName: "engine-kept-texts" */ "#taskpane/engine/reading/kept-texts"),
  /** The table of units, and a unit opened. */
  units: () => import(/* webpackChunkName: "engine-units" */ "./units"),
  /** Puts several years side by side. */
  review: () =>
    import(/* webpackChunkName: "engine-review" */ "#taskpane/engine/report/review-reports"),
  /** Compares, sends back, repairs, reads a clerk's plan. */
  seldom: () => import(/* webpackChunkName: "engine-seldom" */ "./seldom-asked"),
} satisfies Readonly<Record<PartName, () => Promise<unknown>>>;
