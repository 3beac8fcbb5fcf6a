import type { GatherText } from "#text/vi/pane/gather";

export const gather: GatherText = {
  repeated: {
    policy: "When an organisation sends several forms",
    policies: {
      newest: "Count the one saved last",
      error: "Count none of them",
      ask: "Ask me",
    },
    heading: (units) => `Several forms of one organisation (${units})`,
    hint: "Choose which form counts; everything is computed again at once, and no file is read again.",
    open: (units) =>
      `Organisations whose form is still to be chosen: ${units}. Until then they are not in the report.`,
    counted: "counted",
    newest: "saved last",
    wouldCount: "saved last, usually the one to count",
    noDate: "date unknown",
    compare: "See the differences",
  },
  explain: {
    heading: (asked, open) => `To be explained (${asked}, ${open} open)`,
    hint: "Figures that are right and unusual need a reason: it is printed in annex 4. When the figures change, it has to be given again.",
    part: (from, to) => `Lines ${from}–${to}`,
    kept: "Take explanations from an earlier report",
    keptHint: "Own sentences and explanations in a report that was made before are kept.",
    taken: (texts) => `Texts taken from the report: ${texts}.`,
    notAReport: "This file is no report made by this product: choose one downloaded before.",
  },
  compare: {
    heading: "Compare with an earlier one",
    hint: "An earlier form of the organisation, or a report that has it (.xlsx)",
    withPrevious: (file) => `Compare with ${file}`,
    of: (unit) => `Differences: ${unit}`,
    sides: (before, now) => `Before: ${before}. Now: ${now}.`,
    same: "Both are the same in every item.",
    counts: ({ changed, newlyFilled, emptied, unchanged }) =>
      `Changed ${changed}, newly filled ${newlyFilled}, emptied ${emptied}, unchanged ${unchanged}.`,
    kinds: {
      changed: "Changed",
      newlyFilled: "Newly filled",
      emptied: "Emptied",
      unchanged: "Unchanged",
    },
    blank: "blank",
    more: (left) => `… and ${left} more items, all of them in the downloaded file.`,
    download: "Download the comparison .xlsx",
    refused: {
      notAForm:
        "One of the files has no form that names its organisation: choose a submitted form.",
      unitNotInReport:
        "This report has no figures of the organisation: choose another report, or its earlier form.",
      differentUnits:
        "The files belong to two organisations: choose two submissions of the same one.",
      fileGone: "The chosen file can no longer be read: choose it again.",
    },
    fileName: (unit) => `comparison ${unit}.xlsx`,
  },
  back: {
    heading: (units) => `To be returned (${units})`,
    hint: "A folder for each organisation: a copy of its form with the cells coloured and annotated, and a message to send with it.",
    until: "To be sent again by",
    make: "Return packs (.zip)",
    making: (done, total) => `Making pack ${done} of ${total}`,
    cancelled: "Stopped; no pack was saved.",
    messages: (units) => `Messages (${units})`,
    copy: "Copy the message",
    copied: (unit) => `Copied the message to ${unit}: paste it into a mail or a chat.`,
    notCopied:
      "This computer does not let the page copy: the text is selected here, press Ctrl+C (on a Mac: Command+C; on an iPad: touch and hold, then Copy).",
    byHand: "Text to copy",
    inPart: {
      coloursOnly: "This form has notes of its own: its cells are coloured only.",
      listOnly: "Its cells cannot be coloured: the form got a sheet that lists what to do.",
      messageOnly: "There is no copy of the form: there is the message only.",
    },
    archive: "return",
    message: "message.txt",
  },
  repair: {
    make: "Repair the formulas",
    hint: "Formulas of the form were typed over or changed. The repaired one keeps what was typed in the column of notes.",
    fileName: (stem, ending) => `${stem} (repaired)${ending}`,
    saved: (name) => `Made ${name}; look in your downloads.`,
    gone: "The checked file can no longer be read: choose it again.",
    inPlace: (cells) =>
      `Formulas put back: ${cells}; what was typed stands in the column of notes.`,
    leftAlone: (cells) => `Could not be put back in ${cells}.`,
  },
  computer: {
    remembers:
      "Settings, the registry file, your own plan and typed explanations and the figures read from the forms are remembered on this computer until they are deleted; the files themselves are not copied.",
    recalled:
      "The copy remembered on this computer: choose the file again if the registry has changed.",
    forget: "Delete what this computer remembers",
    forgotten:
      "Deleted: registry, own plan, figures read and explanations are no longer on this computer.",
    forgetful:
      "The browser lets the page keep nothing on this computer: everything works, but settings, registry and explanations are not remembered once the page is closed.",
  },
};
