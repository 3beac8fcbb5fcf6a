import { firstState } from "#taskpane/first-state";
import type { PaneActions, PaneState } from "#taskpane/state";

/** The page on 21 November 2026, as it opens for the first time. */
export const opening: PaneState = firstState({
  query: "",
  now: new Date(2026, 10, 21),
  version: "1.2.3",
  saved: {},
});

/** Actions that only remember that they were asked for. */
export const idleActions = (): jest.Mocked<PaneActions> => ({
  switchLanguage: jest.fn(),
  retry: jest.fn(),
  goTo: jest.fn(),
  setOpen: jest.fn(),
  set: jest.fn(),
  setAsOf: jest.fn(),
  typeUnit: jest.fn(),
  chooseUnit: jest.fn(),
  giveRegistry: jest.fn(),
  givePrevious: jest.fn(),
  removePrevious: jest.fn(),
  giveForms: jest.fn(),
  giveDropped: jest.fn(),
  giveForm: jest.fn(),
  chooseForm: jest.fn(),
  explain: jest.fn(),
  keepFrom: jest.fn(),
  compare: jest.fn(),
  compareWith: jest.fn(),
  saveDifference: jest.fn(),
  setReturnUntil: jest.fn(),
  savePacks: jest.fn(),
  copyMessage: jest.fn(),
  repair: jest.fn(),
  forgetComputer: jest.fn(),
  clearForms: jest.fn(),
  stop: jest.fn(),
  saveForm: jest.fn(),
  saveAllForms: jest.fn(),
  saveReport: jest.fn(),
  saveDocument: jest.fn(),
  lookAt: jest.fn(),
  typeFigures: jest.fn(),
  checkText: jest.fn(),
  checkTable: jest.fn(),
  savePlan: jest.fn(),
  givePlan: jest.fn(),
  removePlan: jest.fn(),
  loadSample: jest.fn(),
  leaveSample: jest.fn(),
});
