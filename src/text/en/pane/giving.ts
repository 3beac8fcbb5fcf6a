import type { GivingText } from "#text/vi/pane/giving";

export const giving: GivingText = {
  given: {
    heading: "Give files here",
    hint: "Registry, submitted forms, last year's report, a plan, a .zip, in any order",
    registry: "Choose the registry",
    previous: "Choose last year's report",
    side: "Files and settings",
    folder: "Choose a folder of forms",
    registryWanted: "There is no registry yet: give the registry file too to see the ledger.",
    asked: (files) => `Files that do not count yet: ${files}. Choose above how to use them.`,
    notCounted: (files) => `Among them do not count: ${files}. «Result of each file» says why.`,
    waiting: "Read; waits for the registry to tell whose form it is.",
    forms: (files) => `${files} form files`,
    remove: (name) => `Remove the file ${name}`,
    dropped: (name) => `The file ${name} was removed.`,
    cleared: (files) => `${files} files that were read were removed.`,
    kind: { registry: "Registry", previous: "Last year's report", plan: "Plan" },
    plan: (name) => `the plan “${name}”`,
    propose: (forms, stated, chosen) => `${forms} forms state ${stated}; ${chosen} is chosen.`,
    take: "Choose what these forms state",
    taken: (stated) => `Chosen as the forms state: ${stated}.`,
    second:
      "Another window on this computer has Sổ chỉ tiêu open: what is done in this one is not remembered. Close the other window and reload this page.",
  },
  progress: {
    filled: (filled, wanted) => `${filled} of ${wanted} figures are filled in.`,
    blanks: (cells) => `${cells} cells are still blank`,
    next: (cell) => `Go to the next blank cell (${cell})`,
  },
  folder: {
    again: (name) => `Read the folder ${name} again`,
    refused: (name) =>
      `The folder “${name}” cannot be read again: drop it once more where files are given.`,
  },
  reading: (files) => `Reading ${files} files…`,
  alikeFiles: (count) => `${count} such files`,
  alike: (count) => `${count} of the same kind`,
  change: {
    sentence: (added, changed, gone) =>
      `Since last time: ${added} added, ${changed} changed, ${gone} gone.`,
    added: "Added",
    changed: "Changed",
    gone: "Gone",
  },
  undo: {
    button: "Undo",
    named: (what) => `Undo: ${what}`,
    done: (what) => `Undone: ${what}.`,
    given: (files) => `giving ${files} files`,
    dropped: (name) => `removing the file ${name}`,
    cleared: (files) => `removing ${files} files that were read`,
    registry: "choosing the registry",
    previous: "choosing last year's report",
    settings: "changing plan and year",
    sample: "opening the sample province",
    forgotten: "clearing what this computer remembers",
  },
  close: "Close this message",
};
