import { barColor, conditionalLooks } from "#core/sheet/looks/looks";
import type { ConditionalFormat, SheetModel, Validation } from "#core/sheet/sheet-model";
import { shortened } from "#core/sheet/writable-text";
import { areaName } from "#core/sheet/area-name";
import { looking, step, type LookStep, type Step } from "#adapters/officejs/write/step";

/** Longest title, prompt, refusal and list that Excel takes ("Apply data validation to cells"). */
const longest = { title: 32, prompt: 255, refusal: 225, list: 255 };

/** What may be typed where, with the prompt and the words of the refusal; anything else is stopped. */
export function validationSteps(sheet: SheetModel): readonly LookStep[] {
  const steps = sheet.validations.map((validation) => {
    const { prompt, refusal, area } = validation;
    const rule = ruleOf(validation.rule);
    const alert: Excel.DataValidationErrorAlert = {
      title: shortened(refusal.title, longest.title),
      message: shortened(refusal.text, longest.refusal),
      showAlert: validation.onlyOffers !== true,
      style: "Stop",
    };
    return step(5, [rule, alert, prompt], (target) => {
      const { dataValidation } = target.getRange(areaName(area));
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = alert;
      if (prompt !== null) dataValidation.prompt = shownPrompt(prompt);
    });
  });
  return looking("rules", "rules", steps);
}

const shownPrompt = ({
  title,
  text,
}: NonNullable<Validation["prompt"]>): Excel.DataValidationPrompt => ({
  title: shortened(title, longest.title),
  message: shortened(text, longest.prompt),
  showPrompt: true,
});

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "custom") return { custom: { formula: `=${rule.formula}` } };
  if (rule.kind === "listFormula") {
    return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
  }
  const source = rule.values.join(",");
  if (source.length > longest.list || rule.values.some((value) => value.includes(","))) {
    throw new Error(`not a list for a rule, use listFormula: ${source}`);
  }
  return { list: { inCellDropDown: true, source } };
}

/**
 * Excel puts each new condition before the others, so the last comes first. Those of a request whose answer was lost go
 * before they come again.
 */
export const conditionSteps = ({ conditionalFormats }: SheetModel): readonly LookStep[] =>
  conditionalFormats.length === 0
    ? []
    : [
        ...looking("conditions", "none", [noConditions]),
        ...[...conditionalFormats]
          .reverse()
          .flatMap((format) => looking("conditions", format.rule.kind, [conditionStep(format)])),
      ];

const noConditions = step(3, null, (sheet) => {
  sheet.getRange().conditionalFormats.clearAll();
});

function conditionStep({ area, rule }: ConditionalFormat): Step {
  const name = areaName(area);
  if (rule.kind === "dataBar") {
    return step(9, name, (sheet) => {
      const { dataBar } = sheet.getRange(name).conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      dataBar.upperBoundRule = { type: "Number", formula: `=${String(rule.max)}` };
      dataBar.positiveFormat.fillColor = `#${barColor}`;
      dataBar.positiveFormat.gradientFill = false;
    });
  }
  const formula = `=${rule.formula}`;
  const { fill, color, bold, format } = conditionalLooks[rule.look];
  return step(9, [name, formula], (sheet) => {
    const { custom } = sheet.getRange(name).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = `#${fill}`;
    custom.format.font.color = `#${color}`;
    if (bold === true) custom.format.font.bold = true;
    if (format !== undefined) custom.format.numberFormat = format;
  });
}
