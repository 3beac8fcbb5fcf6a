import { firstState } from "#taskpane/state/first-state";
import type { PaneActions, PaneState } from "#taskpane/state/state";

/** The page on 21 November 2026, as it opens for the first time. */
export const untouched: PaneState = firstState({
  query: "",
  now: new Date(2026, 10, 21),
  version: "1.2.3",
  saved: {},
  papers: { icon: "icon.png", licences: "licences.txt", officeLicence: "office/LICENSE.md" },
});

/** The same for somebody who chose a plan before. */
export const opening: PaneState = {
  ...untouched,
  settings: { ...untouched.settings, plan: "ha-giang" },
};

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
  readFolderAgain: jest.fn(),
  dropFile: jest.fn(),
  takeProposal: jest.fn(),
  undoLast: jest.fn(),
  closeNotice: jest.fn(),
  loadTable: jest.fn(),
  openUnit: jest.fn(),
  openFigure: jest.fn(),
  showRows: jest.fn(),
  copyReminder: jest.fn(),
  copyUnitMessage: jest.fn(),
  copyText: jest.fn(),
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
  loadGuide: jest.fn(),
  loadSample: jest.fn(),
  leaveSample: jest.fn(),
});
