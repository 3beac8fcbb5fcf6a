import { numberIn } from "#core/sheet/formula";
import { columnLetters } from "#core/cell";
import type { ConditionalFormat, SheetModel, Validation } from "#core/sheet/sheet-model";
import { inputRefusal, promptTitle, signs } from "#core/words/form/remarks";
import { formColumns, headingRow, type FormRows } from "./form-rows";
import type { FormInput } from "./form-input";
import { stateWords } from "#core/words/names";

/** Longest text that Excel shows in a prompt. */
const longestPrompt = 250;

/** Each input takes a whole number from 0 on or one of the two words, and says so in Vietnamese. */
export function formValidations(input: FormInput, rows: FormRows): readonly Validation[] {
  return input.catalogue.items.flatMap((item): readonly Validation[] => {
    const row = rows.items.get(item.code);
    if (row === undefined) return [];
    const column = formColumns.value;
    const cell = `${columnLetters(column)}${String(row + 1)}`;
    const words = Object.values(stateWords).map((word) => `${cell}="${word}"`);
    const formula = `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),OR(${words.join(",")}))`;
    const prompt =
      item.guidance === undefined
        ? null
        : { title: promptTitle, text: item.guidance.slice(0, longestPrompt) };
    const area = { top: row, left: column, bottom: row, right: column };
    return [{ area, rule: { kind: "custom", formula }, prompt, refusal: inputRefusal }];
  });
}

/** Colours that only repeat what the sign at the start of a remark says. */
export function conditionalLooks(rows: FormRows): readonly ConditionalFormat[] {
  const column = formColumns.check;
  const letters = columnLetters(column);
  const items = {
    top: headingRow + 1,
    left: column,
    bottom: rows.indicatorHeading - 2,
    right: column,
  };
  const indicators = {
    top: rows.indicatorHeading + 1,
    left: column,
    bottom: rows.last,
    right: column,
  };
  const first = (row: number): string => `LEFT($${letters}${String(row + 1)},1)`;
  const looks = [
    [signs.wrong, "bad"],
    [signs.short, "attention"],
    [signs.right, "good"],
  ] as const;
  const needs = `$${columnLetters(formColumns.need)}${String(indicators.top + 1)}`;
  const isMet = `AND(ISNUMBER(${needs}),${numberIn(needs)}=0)`;
  return [
    ...looks.map(([sign, look]): ConditionalFormat => ({
      area: items,
      rule: { kind: "formula", formula: `${first(items.top)}="${sign}"`, look },
    })),
    {
      area: indicators,
      rule: { kind: "formula", formula: `${numberIn(needs)}>0`, look: "attention" },
    },
    { area: indicators, rule: { kind: "formula", formula: isMet, look: "good" } },
  ];
}

/** A4, headings on every page, nothing of the hidden parts. */
export function formPrint(rows: FormRows): SheetModel["print"] {
  return {
    orientation: "portrait",
    titleRows: [headingRow, headingRow],
    area: { top: 0, left: 0, bottom: rows.last, right: formColumns.note },
    fitToWidth: true,
    margins: { top: 15, bottom: 15, left: 20, right: 10 },
    pageNumbers: "fromSecond",
    footer: null,
  };
}
