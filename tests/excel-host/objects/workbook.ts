import { blockOf, type Block } from "../book/block";
import type { Sheet } from "../book/sheet";
import { ExcelError, itemNotFound } from "../refusals";
import { hostObject, text, word, type HostObject, type HostType } from "../protocol/host-object";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { worksheetsObject } from "./worksheet";
import { frontSheet, type World } from "./world";

const applicationType: HostType<World> = {
  name: "Application",
  reads: {
    CalculationMode: ({ calculator }) => (calculator.isManual ? "Manual" : "Automatic"),
  },
  calls: {
    SuspendScreenUpdatingUntilNextSync: ({ heldStill }) => {
      heldStill.add("screen");
    },
    SuspendApiCalculationUntilNextSync: ({ heldStill }) => {
      heldStill.add("calculation");
    },
    Calculate: ({ calculator }, kind) => {
      word(kind, ["Recalculate", "Full", "FullRebuild"]);
      calculator.calculate();
    },
  },
};

const protectionType: HostType<World> = {
  name: "WorkbookProtection",
  reads: { Protected: ({ book }) => book.structureProtected },
};

const propertiesType: HostType<World> = {
  name: "DocumentProperties",
  reads: { LastAuthor: ({ book }) => book.properties.get("LastAuthor") },
};

interface SettingPlace {
  readonly world: World;
  readonly key: string;
}

const settingType: HostType<SettingPlace> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  reads: {
    Key: ({ key }) => key,
    Value: ({ key, world }) => world.book.settings.get(key),
  },
  writes: {
    Value: ({ key, world }, value) => {
      world.undoLost += 1;
      world.book.settings.set(key, value);
    },
  },
  calls: {
    Delete: ({ key, world }) => {
      world.undoLost += 1;
      world.book.settings.delete(key);
    },
  },
};

const settingsType: HostType<World> = {
  name: "SettingCollection",
  calls: {
    Add: (world, key, value) => {
      world.undoLost += 1;
      world.book.settings.set(text(key), value);
      return hostObject(settingType, { world, key: text(key) });
    },
    GetItemOrNullObject: (world, key) =>
      world.book.settings.has(text(key))
        ? hostObject(settingType, { world, key: text(key) })
        : null,
  },
  item: (world, key) => {
    if (!world.book.settings.has(text(key))) throw itemNotFound(`setting ${text(key)}`);
    return hostObject(settingType, { world, key: text(key) });
  },
  items: (world) =>
    [...world.book.settings.keys()].map((key) => hostObject(settingType, { world, key })),
};

/**
 * What is selected on the sheet that programs take for the one in front. While another workbook is looked at there is
 * nothing (OfficeDev/office-js issues 561 and 5319).
 */
function selectionIn(world: World): { readonly sheet: Sheet; readonly block: Block } {
  if (world.otherWorkbookInFront || world.chartSheetInFront) {
    throw new ExcelError("InvalidSelection", "the current selection is invalid");
  }
  const sheet = frontSheet(world);
  const { active, selection } = world.book;
  return { sheet, block: blockOf(sheet === active ? selection : "A1") };
}

const workbookType: HostType<World> = {
  name: "Workbook",
  reads: {
    Worksheets: worksheetsObject,
    Names: (world) => namesObject({ world, names: world.book.names }),
    Protection: (world) => hostObject(protectionType, world),
    Properties: (world) => hostObject(propertiesType, world),
    Settings: (world) => hostObject(settingsType, world),
    Application: (world) => hostObject(applicationType, world),
    ReadOnly: ({ book }) => book.readOnly,
  },
  calls: {
    GetActiveCell: (world) => {
      const { sheet, block } = selectionIn(world);
      const { top, left } = block;
      return rangeObject({ world, sheet, block: { top, left, bottom: top, right: left } });
    },
    GetSelectedRange: (world) => rangeObject({ world, ...selectionIn(world) }),
  },
};

export const workbookObject = (world: World): HostObject => hostObject(workbookType, world);
