import type { Item } from "#core/catalogue/item";
import { partsOfWholes, type Balance, type PartOfWhole } from "#core/catalogue/relations";
import { isOver, type Share } from "#core/checks/share-over-whole";
import { balanceOutcome, balanceSum, partOutcome } from "#core/checks/cases/relations";
import type { Facts } from "#core/reading/fact";
import {
  numberIn,
  countInText,
  countText,
  firstOf,
  rounded,
  textLiteral,
  type Branch,
  type Computation,
} from "#core/sheet/formula";
import { isGiven, type CellOfItem } from "#core/evaluation/formulas/item-formulas";
import { faultsUnder, hasFurtherDecimals, ruleOf, type NumberRule } from "#core/words/count-rule";
import { rowWordsVi, sumOfRows } from "#core/words/form/row-words";
import {
  needLead,
  remarkOfBalance,
  remarkOfCount,
  remarkOfPart,
  remarkOfShare,
  remarks,
  signs,
} from "#core/words/form/remarks";
import { stateWords } from "#core/words/names";

/** What the check column needs to know about a row's item. */
export interface CheckSubject {
  readonly item: Item;
  readonly cellOf: CellOfItem;
  readonly facts: Facts;
  readonly say: RemarkWords;
  /** Whether the form has a row for the item: what compares with another has nothing to say. */
  readonly isOnForm: (code: string) => boolean;
  /** The shares that nothing else keeps within their whole. */
  readonly shares: readonly Share[];
  /** The lines that must equal the sum of others: those of the catalogue and the plan's own structures. */
  readonly sums: readonly Balance<string>[];
  /** Shortfalls of the indicators that this item feeds: the cell of the need, and its value now. */
  readonly shortfalls: readonly Shortfall[];
}

/** What is said of a row that contradicts itself or another. */
export interface RemarkWords {
  /** Of a number that cannot be: a formula over the cell, and what is said where it is true. */
  readonly impossible: (
    cell: string,
    item: Item,
  ) => readonly { readonly when: string; readonly says: string }[];
  /** True for a text that is none of the words, and for what is no text either. */
  readonly notAWord: (cell: string, words: readonly string[]) => string;
  readonly part: (relation: PartOfWhole) => string;
  /** Before the sum that the rows have now. */
  readonly balance: (balance: Balance<string>) => string;
}

const words: readonly string[] = Object.values(stateWords);

/** In a cell that holds no number. */
function neitherNumberNorWord(cell: string, among: readonly string[]): string {
  const others = among.map((word) => `${cell}<>${textLiteral(word)}`);
  return `IF(ISTEXT(${cell}),AND(${others.join(",")}),OR(ISERROR(${cell}),ISLOGICAL(${cell})))`;
}

/** The words of a form whose rows have labels. */
export const remarkWords = (labelOf: (code: string) => string): RemarkWords => ({
  impossible: (cell, item) => {
    const rule = ruleOf(item);
    return faultsUnder(rule).map((fault) => ({
      when: fault.formula(cell, rule),
      says: remarkOfCount(fault.code, rule.decimals),
    }));
  },
  notAWord: neitherNumberNorWord,
  part: ({ part, whole }) =>
    remarkOfPart(rowWordsVi.row(labelOf(part)), rowWordsVi.row(labelOf(whole))),
  balance: ({ whole, plus, minus }) => {
    const terms = [
      ...plus.map((code) => ({ label: labelOf(code), minus: false })),
      ...minus.map((code) => ({ label: labelOf(code), minus: true })),
    ];
    return remarkOfBalance(sumOfRows(terms, rowWordsVi), rowWordsVi.row(labelOf(whole)));
  },
});

export interface Shortfall {
  readonly needCell: string;
  readonly need: number | null;
  readonly better: "higher" | "lower";
  readonly decimals: number;
}

/**
 * The remark beside an input, recomputed while the clerk types: a value that cannot be, a part above its
 * whole, a balance that does not close, a shortfall; a tick where a balance closes.
 */
export function checkOf(subject: CheckSubject): Computation {
  const own = subject.sums.filter(
    ({ whole, plus, minus }) =>
      whole === subject.item.code && [...plus, ...minus].every(subject.isOnForm),
  );
  return firstOf([
    ...impossible(subject),
    ...partsAbove(subject),
    ...own.map((balance) => openBalance(subject, balance)),
    ...sharesAbove(subject),
    ...subject.shortfalls.map(shortfallBranch),
    ...closedBalance(subject, own),
  ]);
}

/** Numbers that cannot be, and texts that are neither number nor word. */
function impossible({ item, cellOf, say }: CheckSubject): readonly Branch[] {
  const cell = cellOf(item.code);
  const branch = (when: string, says: string): Branch => ({
    when,
    then: textLiteral(says),
    says,
    fires: false,
  });
  return [
    ...say
      .impossible(cell, item)
      .map(({ when, says }) => branch(`IF(ISNUMBER(${cell}),${when},FALSE)`, says)),
    branch(say.notAWord(cell, words), remarks.notAWord),
  ];
}

/** True for what cannot be the value of an item: the cell itself says so. */
export function cannotBe(cell: string, rule: NumberRule): string {
  const faults = faultsUnder(rule)
    .map(({ formula }) => formula(cell, rule))
    .join(",");
  return `OR(${neitherNumberNorWord(cell, words)},IF(ISNUMBER(${cell}),OR(${faults}),FALSE))`;
}

/** True for a number with more decimals than its item, which is shown with all of them. */
export const hasDecimals = (cell: string, rule: NumberRule): string =>
  `IF(ISNUMBER(${cell}),${hasFurtherDecimals(cell, rule)},FALSE)`;

function partsAbove({ item, cellOf, facts, say, isOnForm }: CheckSubject): readonly Branch[] {
  return partsOfWholes
    .filter(({ part, whole }) => part === item.code && isOnForm(whole))
    .map((relation) => {
      const [part, whole] = [cellOf(relation.part), cellOf(relation.whole)];
      const says = say.part(relation);
      return {
        when: `AND(${isGiven(part)},${isGiven(whole)},${numberIn(part)}>${numberIn(whole)})`,
        fires: partOutcome(facts, relation) === "fails",
        then: textLiteral(says),
        says,
      };
    });
}

/** Said at the last item that a share counts. */
function sharesAbove({ item, cellOf, facts, shares, isOnForm }: CheckSubject): readonly Branch[] {
  const sum = (codes: readonly string[], decimals: number): string =>
    rounded(codes.map((code) => numberIn(cellOf(code))).join("+"), decimals);
  return shares
    .filter(
      ({ items, limit }) => items.at(-1) === item.code && [...items, ...limit].every(isOnForm),
    )
    .map((share): Branch => {
      const says = remarkOfShare(share.whole);
      const { decimals } = share;
      const given = [...share.items, ...share.limit].map((code) => isGiven(cellOf(code)));
      return {
        when: `AND(${given.join(",")},${sum(share.items, decimals.part)}>${sum(share.limit, decimals.whole)})`,
        fires: isOver(facts, share),
        then: textLiteral(says),
        says,
      };
    });
}

function sumFormula({ plus, minus, decimals = 0 }: Balance<string>, cellOf: CellOfItem): string {
  const added = plus.map((code) => numberIn(cellOf(code))).join("+");
  const taken = minus.map((code) => `-${numberIn(cellOf(code))}`).join("");
  return rounded(added + taken, decimals);
}

/** The line that must be equal to the sum. */
const wholeOf = ({ whole, decimals = 0 }: Balance<string>, cellOf: CellOfItem): string =>
  rounded(numberIn(cellOf(whole)), decimals);

const allGiven = ({ whole, plus, minus }: Balance<string>, cellOf: CellOfItem): string =>
  [whole, ...plus, ...minus].map((code) => isGiven(cellOf(code))).join(",");

function openBalance({ cellOf, facts, say }: CheckSubject, balance: Balance<string>): Branch {
  const sum = sumFormula(balance, cellOf);
  const lead = say.balance(balance);
  return {
    when: `AND(${allGiven(balance, cellOf)},${wholeOf(balance, cellOf)}<>${sum})`,
    fires: balanceOutcome(facts, balance) === "fails",
    then: `${textLiteral(lead)}&${countInText(sum, balance.decimals)}`,
    says: lead + countText(balanceSum(facts, balance) ?? 0),
  };
}

function shortfallBranch({ needCell, need, better, decimals }: Shortfall): Branch {
  const lead = `${signs.short} ${needLead[better]} `;
  return {
    when: `${numberIn(needCell)}>0`,
    fires: (need ?? 0) > 0,
    then: `${textLiteral(lead)}&${countInText(needCell, decimals)}`,
    says: lead + countText(need ?? 0),
  };
}

function closedBalance(
  { cellOf, facts }: CheckSubject,
  own: readonly Balance<string>[],
): readonly Branch[] {
  if (own.length === 0) return [];
  const says = remarks.closed;
  const closed = own.map(
    (balance) =>
      `${allGiven(balance, cellOf)},${wholeOf(balance, cellOf)}=${sumFormula(balance, cellOf)}`,
  );
  const fires = own.every((balance) => balanceOutcome(facts, balance) === "holds");
  return [{ when: `AND(${closed.join(",")})`, fires, then: textLiteral(says), says }];
}
