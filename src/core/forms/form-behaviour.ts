import { numberIn } from "#core/sheet/formula";
import { cellName, columnLetters } from "#core/cell";
import { ruleOf, type NumberRule } from "#core/words/count-rule";
import type { ConditionalFormat, SheetModel, Validation } from "#core/sheet/sheet-model";
import { inputRefusal, promptOf, promptTitle, signs } from "#core/words/form/remarks";
import { cannotBe, hasDecimals } from "./form-checks";
import type { FormInput } from "./form-input";
import { formColumns, headingRow, indicatorColumns, rowsInView, type FormRows } from "./form-rows";
import { stateWords } from "#core/words/names";

/** Longest text that Excel shows in a prompt. */
const longestPrompt = 250;

/**
 * Each input offers the two words and takes anything besides, since a list can only offer what it has: a number that cannot
 * be, or another text, is complained of in the cell by `wrongInputs` and beside it by the remark.
 */
export function formValidations(input: FormInput, rows: FormRows): readonly Validation[] {
  return input.catalogue.items.flatMap((item): readonly Validation[] => {
    const row = rows.items.get(item.code);
    if (row === undefined) return [];
    const column = formColumns.value;
    const text = promptOf(item.guidance, item.decimals ?? 0)?.slice(0, longestPrompt);
    const prompt = text === undefined ? null : { title: promptTitle, text };
    return [
      {
        area: { top: row, left: column, bottom: row, right: column },
        rule: { kind: "list", values: Object.values(stateWords) },
        prompt,
        refusal: inputRefusal(item.decimals ?? 0),
        onlyOffers: true,
      },
    ];
  });
}

/** Red where the value cannot be, by the rule of the remark beside it, and with all its decimals where it has too many. */
function wrongInputs(rows: FormRows): readonly ConditionalFormat[] {
  const column = formColumns.value;
  return areasOfRule(rows).flatMap(({ top, bottom, rule }): readonly ConditionalFormat[] => {
    const area = { top, left: column, bottom, right: column };
    const cell = cellName(top, column);
    return [
      { area, rule: { kind: "formula", formula: hasDecimals(cell, rule), look: "decimals" } },
      { area, rule: { kind: "formula", formula: cannotBe(cell, rule), look: "bad" } },
    ];
  });
}

/** Rows below each other whose numbers have the same rule. */
function areasOfRule({ items, groups }: FormRows) {
  const known = new Map(
    groups.flatMap(({ group }) => group.items).map((each) => [each.code, each]),
  );
  const areas: { readonly top: number; bottom: number; readonly rule: NumberRule }[] = [];
  for (const [code, row] of items) {
    const rule = ruleOf(known.get(code) ?? { code });
    const last = areas.at(-1);
    if (last !== undefined && isSame(last.rule, rule)) last.bottom = row;
    else areas.push({ top: row, bottom: row, rule });
  }
  return areas;
}

const isSame = (one: NumberRule, other: NumberRule): boolean =>
  one.largest === other.largest && one.decimals === other.decimals;

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
  const { remark } = indicatorColumns;
  const indicators = {
    top: rows.indicatorHeading + 1,
    left: remark,
    bottom: rows.last,
    right: remark,
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
    ...wrongInputs(rows),
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

/**
 * A4, from the head of the form to where it is signed, headings on every page; the checks are for the screen. The scale is
 * fixed, because Excel leaves page breaks out of account where a sheet is fitted to its width.
 */
export function formPrint(lastRow: number): SheetModel["print"] {
  return {
    orientation: "portrait",
    titleRows: [headingRow, headingRow],
    area: { top: rowsInView, left: 0, bottom: lastRow, right: formColumns.note },
    fitToWidth: false,
    scale: 91,
    margins: { top: 15, bottom: 7, left: 12, right: 8 },
    pageNumbers: "fromSecond",
    footer: null,
  };
}
