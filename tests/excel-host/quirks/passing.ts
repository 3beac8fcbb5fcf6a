import type { Person, Quirk } from "./quirk";

const own = "Của đồng nghiệp";

/** Sheets that somebody else makes in the same workbook, while it is worked on. */
export const isOfColleague = (sheet: string): boolean => sheet.startsWith(own);

/** One after the other: his sheet comes, is filled, renamed, moved and deleted, and it begins anew. */
const worksOn: readonly ((person: Person) => void)[] = [
  ({ book }) => void book.add(own),
  ({ type }) => {
    type(own, "A1:B1", [["của tôi", "=1+1"]]);
  },
  ({ book }) => {
    const sheet = book.find(own);
    if (sheet !== undefined) book.rename(sheet, `${own} (2)`);
  },
  ({ book }) => {
    const sheet = book.find(`${own} (2)`);
    if (sheet !== undefined) book.move(sheet, 0);
  },
  ({ remove }) => {
    remove(`${own} (2)`);
  },
];

/** What comes between two requests and passes by itself: whoever asks again gets what he asked for. */
export const passing: readonly Quirk[] = [
  {
    name: "somebody is in a cell now and then",
    does: "requests are refused as a whole while a cell is being edited; clicking the pane does not end it",
    seenIn: "all; Microsoft 365 16.0.14326, Windows; web",
    source:
      "OfficeDev/office-js#625, OfficeDev/office-js#3388; docs: Error handling (InvalidOperationInCellEditMode)",
    passing: { refused: "InvalidOperationInCellEditMode" },
  },
  {
    name: "Excel is not there now and then",
    does: "requests are refused as a whole",
    seenIn: "web",
    source: "docs: Error handling (ServiceNotAvailable, ActivityLimitReached)",
    passing: { refused: "ServiceNotAvailable" },
  },
  {
    name: "answers are lost now and then",
    does: "a request is done, and instead of its answer comes that it took too long or was aborted",
    seenIn: "web; Version 2507 (16.0.19029), Windows",
    source: "OfficeDev/office-js#6190; docs: Error handling (RequestAborted)",
    passing: { lost: "RequestAborted" },
  },
  {
    name: "requests are never answered now and then, and not done",
    does: "the promise of a request is neither kept nor broken, however long one waits; another request is",
    seenIn: "web; Version 2403 (17425.20058), Windows",
    source: "OfficeDev/office-js#6678, OfficeDev/office-js#4805, OfficeDev/office-js#4273",
    passing: { silent: "undone" },
  },
  {
    name: "requests are never answered now and then, and done",
    does: "the same, and what was asked for is there",
    seenIn: "web; Build 2510, Windows",
    source: "OfficeDev/office-js#6150",
    passing: { silent: "done" },
  },
  {
    name: "another workbook is looked at now and then",
    does: "names, selections, panes and bringing to the front fail while it is",
    seenIn: "Version 2411 (18227), Windows and web; Version 2501",
    source: "OfficeDev/office-js#6365, OfficeDev/office-js#5319, OfficeDev/office-js#2078",
    passing: { behindAnother: true },
  },
  {
    name: "a colleague works in the same workbook",
    does: "between any two requests he adds, fills, renames, moves or deletes a sheet of his",
    seenIn: "all that share a workbook",
    source: "docs: Coauthoring in Excel add-ins",
    passing: { acts: worksOn },
  },
];
