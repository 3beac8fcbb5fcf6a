import type { Block } from "../book/block";
import type { TypingRule } from "../book/sheet";
import { Formula } from "../calculation/formula";
import { invalidArgument, UnknownToHost } from "../refusals";
import {
  hostObject,
  options,
  text,
  truth,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { needUnprotected, type RangePlace } from "./world";

/** The rule of exactly this block, which comes to be when it is first touched. */
function ruleAt({ sheet, block }: RangePlace): TypingRule {
  const known = sheet.typingRules.find((rule) => same(rule.block, block));
  if (known !== undefined) return known;
  const rule = { block, rule: null, ignoreBlanks: true, errorAlert: null, prompt: null };
  sheet.typingRules.push(rule);
  return rule;
}

const same = (one: Block, other: Block): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

function setRule(place: RangePlace, value: unknown): void {
  needUnprotected(place);
  const { custom, list } = options(value, ["custom", "list"]);
  if (custom !== undefined) {
    const { formula } = options(custom, ["formula"]);
    ruleAt(place).rule = { kind: "custom", source: sourceOf(formula, place) };
    return;
  }
  const { source, inCellDropDown } = options(list, ["source", "inCellDropDown"]);
  if (inCellDropDown !== true) throw new UnknownToHost("lists without a button");
  ruleAt(place).rule = { kind: "list", source: sourceOf(source, place) };
}

/** Excel takes 255 characters there. */
function sourceOf(value: unknown, { world }: RangePlace): string | Formula {
  const given = text(value);
  if (given.length > 255) throw invalidArgument("the rule is longer than 255 characters");
  return given.startsWith("=") ? Formula.of(given.slice(1), world.book) : given;
}

function words(value: unknown, known: readonly string[], longest: number): unknown {
  const given = options(value, known);
  if (text(given["title"]).length > 32 || text(given["message"]).length > longest) {
    throw invalidArgument("the title or the message is too long");
  }
  return given;
}

const type: HostType<RangePlace> = {
  name: "DataValidation",
  writes: {
    Rule: setRule,
    IgnoreBlanks: (place, value) => {
      needUnprotected(place);
      ruleAt(place).ignoreBlanks = truth(value);
    },
    ErrorAlert: (place, value) => {
      needUnprotected(place);
      ruleAt(place).errorAlert = words(value, ["title", "message", "showAlert", "style"], 225);
    },
    Prompt: (place, value) => {
      needUnprotected(place);
      ruleAt(place).prompt = words(value, ["title", "message", "showPrompt"], 255);
    },
  },
};

export const dataValidationObject = (place: RangePlace): HostObject => hostObject(type, place);
