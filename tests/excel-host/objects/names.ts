import type { DefinedName } from "../book/sheet";
import { ExcelError, invalidArgument, itemNotFound } from "../refusals";
import {
  hostObject,
  isHostObject,
  text,
  truth,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { Formula } from "../calculation/formula";
import { formulaGiven } from "./range";
import type { World } from "./world";

/** Names of the workbook, or of one sheet. */
export interface NamesPlace {
  readonly world: World;
  readonly names: Map<string, DefinedName>;
}

interface NamePlace extends NamesPlace {
  readonly defined: DefinedName;
}

const nameType: HostType<NamePlace> = {
  name: "NamedItem",
  identity: ({ defined }) => ({ _Id: defined.name }),
  reads: {
    Name: ({ defined }) => defined.name,
    Formula: ({ defined, world }) => defined.formula.text(world.book),
    Visible: ({ defined }) => defined.visible,
  },
  writes: {
    Visible: ({ defined }, value) => {
      defined.visible = truth(value);
    },
    Formula: ({ defined, world }, value) => {
      defined.formula = formulaGiven(value, { world });
      world.book.version += 1;
    },
  },
  calls: {
    Delete: ({ defined, names, world }) => {
      names.delete(defined.name.toLowerCase());
      world.book.version += 1;
    },
  },
};

const collectionType: HostType<NamesPlace> = {
  name: "NamedItemCollection",
  calls: {
    Add: add,
    GetItemOrNullObject: (place, name) => {
      const defined = place.names.get(text(name).toLowerCase());
      return defined === undefined ? null : hostObject(nameType, { ...place, defined });
    },
  },
  item: (place, name) => {
    const defined = place.names.get(text(name).toLowerCase());
    if (defined === undefined) throw itemNotFound(`name ${text(name)}`);
    return hostObject(nameType, { ...place, defined });
  },
  items: (place) =>
    [...place.names.values()].map((defined) => hostObject(nameType, { ...place, defined })),
};

export const namesObject = (place: NamesPlace): HostObject => hostObject(collectionType, place);

function add(place: NamesPlace, given: unknown, reference: unknown): HostObject {
  const name = text(given);
  const isAddress = /^[A-Z]{1,3}\d+$|^R\d*$|^C\d*$|^R\d*C\d*$/iu.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || isAddress) {
    throw invalidArgument(`${name} cannot be a name`);
  }
  // OfficeDev/office-js issue 2078.
  if (place.world.otherWorkbookInFront) throw itemNotFound(`name ${name}`);
  if (place.names.has(name.toLowerCase())) {
    throw new ExcelError("ItemAlreadyExists", `the name ${name} exists`);
  }
  const defined = { name, formula: formulaFor(reference, place), visible: true };
  place.names.set(name.toLowerCase(), defined);
  place.world.book.version += 1;
  return hostObject(nameType, { ...place, defined });
}

function formulaFor(reference: unknown, { world }: NamesPlace): Formula {
  if (!isHostObject(reference)) return formulaGiven(reference, { world });
  return Formula.of(text(reference.get("Address")), world.book);
}
