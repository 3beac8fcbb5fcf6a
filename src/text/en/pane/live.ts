import type { LiveText } from "#text/vi/pane/live";

export const live: LiveText = {
  retry: "Try again",
  written: {
    looks: {
      links: "links in cells",
      fonts: "fonts, colours and lines",
      joins: "joined cells",
      sizes: "widths of columns and heights of rows",
      rules: "what may be typed",
      view: "filters and gridlines",
      page: "how pages are printed",
      panes: "frozen rows and columns",
      conditions: "colours that depend on conditions",
      charts: "charts",
      locks: "locks on formulas",
      results: "results",
    },
    missing: (looks) => `This Excel does not set ${looks}; the contents are complete.`,
    notComputed: "Excel has not computed the formulas: press Ctrl+Alt+F9.",
    byHand:
      "This workbook computes by hand: its formulas were computed once; after changing a figure press F9 (or choose Formulas, Calculation Options, Automatic).",
  },
  silence: {
    words: (seconds) =>
      `Excel has not answered for ${seconds} seconds. If somebody is in a cell, press Enter; if a dialog is open, close it. A large report may take minutes: then just wait.`,
    giveUp: "Wait no longer",
    then: "The work then ends here; the workbook is looked at before anything else is written.",
  },
  left: {
    behind: "Sheets in the making go, or are finished, as soon as Excel listens again.",
    takenBack: "The sheets in the making are gone; the workbook is as before the writing.",
    finished: "The writing is done after all: the new sheets are in the workbook.",
  },
  refusal: {
    heading: "Details to be sent to whoever looks after this program",
    code: "Code of Excel",
    place: "Command refused",
    step: "At work on",
    version: "Version of Indicator Book",
    copy: "Copy the details",
    copied: "The details are copied.",
  },
  registry: {
    take: "Take it from this workbook's registry sheet",
    name: "In this workbook",
  },
  plan: {
    take: "Use the plan in this workbook",
    own: "In the list of plans, taken from the plan sheets of this workbook. After changing those sheets, press again.",
    ownFile: (file) =>
      `In the list of plans, taken from the file ${file} and saved with this workbook. After changing the file, choose it again.`,
    done: (plan) => `The plan “${plan}” was taken from this workbook.`,
    gone: (plan) =>
      plan === ""
        ? "The plan of your own is no longer in this workbook: choose a plan at the step Settings."
        : `The plan of your own is no longer in this workbook, so the plan “${plan}” is in use. Choose yours again at the step Settings.`,
    wrong: (plan) =>
      plan === ""
        ? "The plan of your own in this workbook has mistakes, see the step Settings."
        : `The plan of your own in this workbook has mistakes (see the step Settings), so the plan “${plan}” is in use.`,
    tooLarge:
      "The plan file is too large to be saved with this workbook: only this computer remembers it. Choose it again on another one.",
  },
  form: {
    put: "Put the form into this workbook",
    ask: "This workbook has a form already. A new form takes its place, and what was typed into it is lost.",
    replace: "Replace the old form",
    keep: "Keep the old form",
    done: (unit) => `The form of ${unit} is in this workbook: fill the yellow cells.`,
    toCheck: "Check this form",
  },
  check: {
    none: "This workbook has no form yet: put one in at the step Forms, or open the file of a form.",
    toForms: "Go to the step Forms",
    reading: "Reading the form in this workbook…",
    noHeading:
      "The sheet of the form has lost its heading row: bring that row back, or put the form in again.",
    follows: "Computed anew when you change a cell in Excel. Press a line to go to its cell.",
    again: "Compute now",
    heading: (unit) => `Form of ${unit}`,
    jump: (cell) => `Go to cell ${cell}`,
    moreIssues: (left) => `Show ${left} more issues`,
    moreIndicators: (left) => `Show ${left} more indicators`,
    file: "Check the file of another form",
  },
  units: {
    put: "Write the list of units into this workbook",
    done: (sheet) => `The list of units is on the sheet «${sheet}»: filter and sort it there.`,
  },
  report: {
    put: "Write the report into this workbook",
    ask: "Report sheets that this product made here before are replaced; sentences of your own are kept.",
    done: (sheets) => `${sheets} report sheets were written into this workbook.`,
  },
  trace: {
    heading: "Where a figure comes from",
    hint: "Select a figure on one of the report sheets, then press the button.",
    ask: "Where is this from?",
    notAReport: (cell) =>
      `Cell ${cell}: this workbook has no report made by this product. Write the report into it first.`,
    noSource: (cell) =>
      `Cell ${cell} holds no figure computed from forms: select a figure in the report or an annex.`,
    more: (left) => `… and ${left} more sources, all of them on the data sheet.`,
  },
  opens: {
    label: "Open this pane together with this workbook",
    hint: "Kept in the workbook; works after the workbook was saved.",
    failed: "Excel could not keep this choice: try again.",
  },
};
