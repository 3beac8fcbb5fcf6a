import { ExcelError, invalidArgument, UnknownToHost } from "../refusals";
import {
  hostObject,
  number,
  options,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { blockGiven } from "./addresses";
import { does, needUnprotected, needWindow, type Place } from "./world";

const protectionOptions = [
  "allowAutoFilter",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertRows",
  "allowSort",
  "selectionMode",
];

const protectionType: HostType<Place> = {
  name: "WorksheetProtection",
  reads: {
    Protected: ({ sheet }) => sheet.protection !== null,
    Options: ({ sheet }) => sheet.protection ?? {},
  },
  calls: {
    Protect: (place, given, password) => {
      needUnprotected(place);
      if (password !== undefined && password !== null) throw new UnknownToHost("passwords");
      place.sheet.protection = options(given ?? {}, protectionOptions);
    },
    Unprotect: ({ sheet, world }, password) => {
      if (sheet.protection === null && does(world, "locksAreSetOnce")) {
        throw new ExcelError("AccessDenied", "the sheet is not protected");
      }
      if (sheet.password !== (password ?? null)) {
        throw new ExcelError("AccessDenied", "the sheet has another password");
      }
      sheet.protection = null;
    },
  },
};

export const protectionObject = (place: Place): HostObject => hostObject(protectionType, place);

/** Panes need the window, and a sheet that is seen (OfficeDev/office-js issue 1463). */
function freeze(place: Place, rows: number, columns: number): void {
  needWindow(place.world);
  if (place.sheet.visibility !== "Visible") {
    throw new ExcelError("GeneralException", "panes of a hidden sheet");
  }
  place.sheet.frozen = { rows, columns };
  if (does(place.world, "freezingIsSaidActive")) place.world.saidActive = place.sheet;
}

const panesType: HostType<Place> = {
  name: "WorksheetFreezePanes",
  calls: {
    FreezeRows: (place, rows) => {
      freeze(place, number(rows), 0);
    },
    FreezeColumns: (place, columns) => {
      freeze(place, 0, number(columns));
    },
    FreezeAt: (place, range) => {
      const { top, left, bottom, right } = blockGiven(range);
      if (top > 0 || left > 0) throw invalidArgument("what is frozen begins at A1");
      freeze(place, bottom + 1, right + 1);
    },
  },
};

export const freezePanesObject = (place: Place): HostObject => hostObject(panesType, place);

const filterType: HostType<Place> = {
  name: "AutoFilter",
  calls: {
    Apply: (place, range, column, criteria) => {
      needUnprotected(place);
      if ((column ?? criteria ?? null) !== null) throw new UnknownToHost("filters with criteria");
      place.sheet.filter = blockGiven(range);
    },
  },
};

export const autoFilterObject = (place: Place): HostObject => hostObject(filterType, place);

const breakType: HostType<Place> = { name: "PageBreak" };

const breaksAt = ({ sheet }: Place, side: "top" | "left"): number[] =>
  side === "top" ? sheet.pageBreaks : sheet.columnBreaks;

/** Breaks before rows, or before columns. */
const breaksBefore = (side: "top" | "left"): HostType<Place> => ({
  name: "PageBreakCollection",
  calls: {
    RemovePageBreaks: (place) => {
      needUnprotected(place);
      breaksAt(place, side).length = 0;
    },
    Add: (place, range) => {
      needUnprotected(place);
      const at = blockGiven(range)[side];
      if (at === 0) throw invalidArgument("nothing stands before the first row or column");
      breaksAt(place, side).push(at);
      return hostObject(breakType, place);
    },
  },
});

const rowBreaksType = breaksBefore("top");
const columnBreaksType = breaksBefore("left");

export const pageBreaksObject = (place: Place): HostObject => hostObject(rowBreaksType, place);
export const columnBreaksObject = (place: Place): HostObject => hostObject(columnBreaksType, place);
