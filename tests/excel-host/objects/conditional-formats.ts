import type { Block } from "../book/block";
import type { Condition } from "../book/sheet";
import { Formula } from "../calculation/formula";
import {
  hostObject,
  options,
  text,
  truth,
  word,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { UnknownToHost } from "../refusals";
import { needUnprotected, type RangePlace, type World } from "./world";

interface Rule {
  readonly world: World;
  readonly condition: Condition;
}

/** A new condition comes before all others. */
function add(place: RangePlace, type: unknown): HostObject {
  needUnprotected(place);
  const { sheet, world, block } = place;
  const condition: Condition = {
    id: `{condition ${String(sheet.conditions.length)}}`,
    block,
    type: word(type, ["Custom", "DataBar"]),
    formula: null,
    properties: new Map(),
  };
  sheet.conditions.unshift(condition);
  return hostObject(conditionType, { world, condition });
}

const isIn = (inner: Block, outer: Block): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

const part =
  (kind: Condition["type"], type: HostType<Rule>) =>
  (rule: Rule): HostObject => {
    if (rule.condition.type !== kind) throw new UnknownToHost(`a condition that is no ${kind}`);
    return hostObject(type, rule);
  };

const keep =
  (name: string, read: (value: unknown) => unknown) =>
  ({ condition }: Rule, value: unknown): void => {
    condition.properties.set(name, read(value));
  };

const bound = (value: unknown): unknown => {
  const given = options(value, ["type", "formula"]);
  word(given["type"], ["Number"]);
  return text(given["formula"]);
};

const ruleType: HostType<Rule> = {
  name: "ConditionalFormatRule",
  writes: {
    Formula: ({ condition, world }, value) => {
      const given = text(value);
      if (!given.startsWith("=")) throw new UnknownToHost("conditions without an equals sign");
      condition.formula = Formula.of(given.slice(1), world.book);
    },
  },
};

const fillType: HostType<Rule> = {
  name: "ConditionalRangeFill",
  writes: { Color: keep("fill", text) },
};

const fontType: HostType<Rule> = {
  name: "ConditionalRangeFont",
  writes: { Color: keep("color", text), Bold: keep("bold", truth) },
};

const formatType: HostType<Rule> = {
  name: "ConditionalRangeFormat",
  reads: {
    Fill: (rule) => hostObject(fillType, rule),
    Font: (rule) => hostObject(fontType, rule),
  },
  writes: { NumberFormat: keep("numberFormat", text) },
};

const customType: HostType<Rule> = {
  name: "CustomConditionalFormat",
  reads: {
    Rule: (rule) => hostObject(ruleType, rule),
    Format: (rule) => hostObject(formatType, rule),
  },
};

const barFormatType: HostType<Rule> = {
  name: "ConditionalDataBarPositiveFormat",
  writes: { FillColor: keep("fill", text), GradientFill: keep("gradient", truth) },
};

const barType: HostType<Rule> = {
  name: "DataBarConditionalFormat",
  reads: { PositiveFormat: (rule) => hostObject(barFormatType, rule) },
  writes: { LowerBoundRule: keep("lower", bound), UpperBoundRule: keep("upper", bound) },
};

const conditionType: HostType<Rule> = {
  name: "ConditionalFormat",
  identity: ({ condition }) => ({ Id: condition.id }),
  reads: { Custom: part("Custom", customType), DataBar: part("DataBar", barType) },
};

const type: HostType<RangePlace> = {
  name: "ConditionalFormatCollection",
  calls: {
    Add: add,
    ClearAll: (place) => {
      needUnprotected(place);
      const { conditions } = place.sheet;
      conditions.splice(
        0,
        Infinity,
        ...conditions.filter(({ block }) => !isIn(block, place.block)),
      );
    },
  },
};

export const conditionalFormatsObject = (place: RangePlace): HostObject => hostObject(type, place);
