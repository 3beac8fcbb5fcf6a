import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { barColor, conditionalLooks } from "#core/sheet/looks/looks";
import type { ConditionalFormat, Validation } from "#core/sheet/sheet-model";
import { shortened } from "#core/sheet/writable-text";
import { areaName } from "#core/sheet/area-name";
import { solid } from "./cell-styles";
import { escapedText } from "./cell-text";

/** Longest title and text of a validation, and longest list within a rule; beyond them Excel "repairs". */
const longest = { title: 32, text: 255, list: 255 };

/** A rule for typing, with its prompt and the words of its refusal; typing something else is stopped. */
export function fileValidation(validation: Validation): DataValidation {
  const { prompt, refusal } = validation;
  return {
    ...condition(validation.rule),
    range: areaName(validation.area),
    allowBlank: true,
    showErrorMessage: validation.onlyOffers !== true,
    errorStyle: "stop",
    errorTitle: words(refusal.title, longest.title),
    errorMessage: words(refusal.text, longest.text),
    ...(prompt === null
      ? {}
      : {
          showInputMessage: true,
          inputTitle: words(prompt.title, longest.title),
          inputMessage: words(prompt.text, longest.text),
        }),
  };
}

const words = (text: string, most: number): string => escapedText(shortened(text, most));

function condition(rule: Validation["rule"]): Pick<DataValidation, "type" | "formula1"> {
  if (rule.kind === "custom") return { type: "custom", formula1: rule.formula };
  if (rule.kind === "listFormula") return { type: "list", formula1: rule.formula };
  const list = rule.values.join(",").replaceAll('"', '""');
  if (list.length > longest.list || rule.values.some((value) => value.includes(","))) {
    throw new Error(`not a list for a rule, use listFormula: ${list}`);
  }
  return { type: "list", formula1: `"${list}"` };
}

/** A condition with its look; `priority` counts from 1 over the whole sheet, the first wins. */
export function fileCondition(format: ConditionalFormat, priority: number): ConditionalRule {
  const range = areaName(format.area);
  if (format.rule.kind === "dataBar") {
    const ends = [
      { type: "num" as const, value: "0" },
      { type: "num" as const, value: String(format.rule.max) },
    ];
    const dataBar = { cfvo: ends, color: `FF${barColor}` };
    return { type: "dataBar", priority, range, dataBar };
  }
  const { fill, color, bold, format: code } = conditionalLooks[format.rule.look];
  const style = {
    font: { color: { rgb: color }, ...(bold === true ? { bold } : {}) },
    fill: solid(fill),
    ...(code === undefined ? {} : { numFmt: code }),
  };
  return { type: "expression", priority, range, formula: format.rule.formula, style };
}
