import {
  blockOf,
  blocksOf,
  isWholeColumns,
  isWholeRows,
  mostColumns,
  mostRows,
  type Block,
} from "../book/block";
import { sheetIn } from "../book/book";
import { ExcelError, invalidArgument, itemNotFound, UnknownToHost } from "../refusals";
import {
  hostObject,
  number,
  text,
  truth,
  word,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { chartsObject } from "./charts";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { areasObject, rangeObject, usedBlock } from "./range";
import {
  autoFilterObject,
  freezePanesObject,
  columnBreaksObject,
  pageBreaksObject,
  protectionObject,
} from "./sheet-parts";
import {
  anySheet,
  bringToFront,
  does,
  events,
  frontSheet,
  happen,
  needUnprotected,
  needWindow,
  type Place,
  type World,
} from "./world";

const sheetType: HostType<Place> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  reads: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
    Position: ({ sheet, world }) => world.book.sheets.indexOf(sheet),
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    Protection: protectionObject,
    // Fails while another workbook is looked at (OfficeDev/office-js issue 6365).
    Names: ({ sheet, world }) => {
      if (world.otherWorkbookInFront) {
        throw new ExcelError("InvalidSelection", "the current selection is invalid");
      }
      return namesObject({ world, names: sheet.names });
    },
    FreezePanes: freezePanesObject,
    AutoFilter: autoFilterObject,
    HorizontalPageBreaks: pageBreaksObject,
    VerticalPageBreaks: columnBreaksObject,
    PageLayout: pageLayoutObject,
    Charts: chartsObject,
  },
  writes: {
    Name: ({ sheet, world }, value) => {
      world.book.rename(sheet, text(value));
    },
    Position: ({ sheet, world }, value) => {
      world.book.move(sheet, number(value));
    },
    Visibility: ({ sheet, world }, value) => {
      world.book.show(sheet, word(value, ["Visible", "Hidden", "VeryHidden"]));
    },
    // The client sends `showGridlines` under this name.
    Gridlines: (place, value) => {
      needUnprotected(place);
      place.sheet.showGridlines = truth(value);
    },
  },
  calls: {
    // Without an address it is the whole sheet.
    GetRange: (place, address) => {
      const block =
        address === undefined || address === null ? wholeOf(place) : blockOf(text(address));
      const [one = block] = inside(place, [block]);
      return rangeObject({ ...place, block: one });
    },
    GetRanges: (place, addresses) => {
      const separator = does(place.world, "semicolonAreas") ? ";" : ",";
      return areasObject({ ...place, blocks: inside(place, blocksOf(text(addresses), separator)) });
    },
    GetRangeByIndexes: rangeByIndexes,
    GetUsedRangeOrNullObject: (place, valuesOnly) => {
      if (valuesOnly !== true) throw new UnknownToHost("used ranges of formats");
      const block = usedBlock(place);
      return block === null ? null : rangeObject({ ...place, block });
    },
    // Of an empty sheet it is the first cell.
    GetUsedRange: (place, valuesOnly) => {
      if (valuesOnly !== true) throw new UnknownToHost("used ranges of formats");
      const first = { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeObject({ ...place, block: usedBlock(place) ?? first });
    },
    Activate: activate,
    Delete: ({ sheet, world }) => {
      world.book.remove(sheet);
      happen(world, { event: events.deleted, sheet: sheet.id, message: { source: "Local" } });
    },
    _RegisterDataChangedEvent: listen(events.dataChanged),
    _RegisterActivatedEvent: listen(events.activated),
    _RegisterSelectionChangedEvent: listen(events.selectionChanged),
    _UnregisterDataChangedEvent: ignore(events.dataChanged),
    _UnregisterActivatedEvent: ignore(events.activated),
    _UnregisterSelectionChangedEvent: ignore(events.selectionChanged),
  },
};

const worksheetObject = (place: Place): HostObject => hostObject(sheetType, place);

function rangeByIndexes(place: Place, ...given: readonly unknown[]): HostObject {
  const [top = 0, left = 0, rows = 0, columns = 0] = given.map(number);
  const block = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (rows < 1 || columns < 1 || block.bottom >= mostRows || block.right >= mostColumns) {
    throw invalidArgument("the range is outside the sheet");
  }
  const [one = block] = inside(place, [block]);
  return rangeObject({ ...place, block: one });
}

/** How far a sheet goes: an old workbook is smaller. */
function wholeOf({ world }: Place): Block {
  const old = does(world, "compatibilityMode");
  const [rows, columns] = old ? [65_536, 256] : [mostRows, mostColumns];
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** The blocks, where they are inside the sheet; whole rows and columns always are. */
function inside(place: Place, blocks: readonly Block[]): readonly Block[] {
  const { bottom, right } = wholeOf(place);
  for (const block of blocks) {
    const tooLow = block.bottom > bottom && !isWholeColumns(block);
    if (tooLow || (block.right > right && !isWholeRows(block))) {
      throw invalidArgument("the range is outside the sheet");
    }
  }
  return blocks;
}

function activate({ sheet, world }: Place): void {
  needWindow(world);
  if (world.fresh.has(sheet) && does(world, "newSheetsComeLater")) return;
  if (sheet.visibility !== "Visible") {
    throw new ExcelError("InvalidOperation", "a hidden sheet cannot come to the front");
  }
  bringToFront(world, sheet);
  const message = { worksheetId: sheet.id };
  happen(world, { event: events.activated, sheet: sheet.id, message });
}

function listen(event: number): (place: Place) => void {
  return ({ sheet, world }) => {
    world.listening.add(`${String(event)} ${sheet.id}`);
  };
}

function ignore(event: number): (place: Place) => void {
  return ({ sheet, world }) => {
    world.listening.delete(`${String(event)} ${sheet.id}`);
  };
}

const listenToAny =
  (event: number) =>
  (world: World): void => {
    world.listening.add(`${String(event)} ${anySheet}`);
  };

function addSheet(world: World, name: unknown): HostObject {
  const sheet = world.book.add(text(name));
  world.fresh.add(sheet);
  happen(world, { event: events.added, sheet: sheet.id, message: { source: "Local" } });
  return worksheetObject({ world, sheet });
}

const sheetsType: HostType<World> = {
  name: "WorksheetCollection",
  calls: {
    Add: addSheet,
    _RegisterDataChangedEvent: listenToAny(events.dataChanged),
    _RegisterAddedEvent: listenToAny(events.added),
    _RegisterDeletedEvent: listenToAny(events.deleted),
    GetActiveWorksheet: (world) => {
      if (world.chartSheetInFront) {
        throw new ExcelError("GeneralException", "a chart sheet is in front");
      }
      return worksheetObject({ world, sheet: frontSheet(world) });
    },
    GetFirst: (world, visibleOnly) => {
      const [first] = world.book.sheets.filter(
        ({ visibility }) => visibleOnly !== true || visibility === "Visible",
      );
      if (first === undefined) throw itemNotFound("worksheet");
      return worksheetObject({ world, sheet: first });
    },
    GetItemOrNullObject: (world, key) => {
      const sheet = world.book.find(text(key));
      return sheet === undefined ? null : worksheetObject({ world, sheet });
    },
  },
  item: (world, key) => worksheetObject({ world, sheet: sheetIn(world.book, text(key)) }),
  items: (world) => world.book.sheets.map((sheet) => worksheetObject({ world, sheet })),
};

export const worksheetsObject = (world: World): HostObject => hostObject(sheetsType, world);
