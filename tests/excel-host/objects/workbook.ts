import { blockOf } from "../book/block";
import { itemNotFound } from "../refusals";
import { hostObject, text, type HostObject, type HostType } from "../protocol/host-object";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { worksheetsObject } from "./worksheet";
import type { World } from "./world";

const applicationType: HostType<World> = {
  name: "Application",
  calls: { SuspendScreenUpdatingUntilNextSync: () => undefined },
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
      world.book.settings.set(key, value);
    },
  },
  calls: {
    Delete: ({ key, world }) => {
      world.book.settings.delete(key);
    },
  },
};

const settingsType: HostType<World> = {
  name: "SettingCollection",
  calls: {
    Add: (world, key, value) => {
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
      const { active, selection } = world.book;
      const { top, left } = blockOf(selection);
      const block = { top, left, bottom: top, right: left };
      return rangeObject({ world, sheet: active, block });
    },
    GetSelectedRange: (world) => {
      const { active, selection } = world.book;
      return rangeObject({ world, sheet: active, block: blockOf(selection) });
    },
  },
};

export const workbookObject = (world: World): HostObject => hostObject(workbookType, world);
