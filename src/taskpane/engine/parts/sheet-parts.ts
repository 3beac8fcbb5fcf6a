/**
 * What sheets and files are made with, loaded when one is first asked for; each is a file of its own beside the page.
 * A call whose part cannot be loaded fails like any other, and the next call asks for the part again.
 */
export const sheetParts = {
  /** Lays the report out as sheets. */
  reportSheets: () =>
    import(/* webpackChunkName: "engine-report" */ "#taskpane/engine/report/report-sheets"),
  /** Lays a form out as sheets. */
  formSheets: () =>
    import(/* webpackChunkName: "engine-form" */ "#taskpane/engine/report/form-sheets"),
  /** Writes .xlsx and .zip. */
  writer: () => import(/* webpackChunkName: "engine-xlsx" */ "./writer"),
};
