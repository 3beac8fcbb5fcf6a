import type { Item } from "#core/catalogue/item";
import { partsOfWholes, type Balance } from "#core/catalogue/relations";
import { isOver, type Share } from "#core/checks/share-over-whole";
import { balanceOutcome, balanceSum, partOutcome } from "#core/checks/cases/relations";
import type { Facts } from "#core/reading/fact";
import {
  numberIn,
  countInText,
  countText,
  firstOf,
  textLiteral,
  type Branch,
  type Computation,
} from "#core/sheet/formula";
import { isGiven, type CellOfItem } from "#core/evaluation/formulas/item-formulas";
import { needLead, remarkOfPart, remarkOfShare, remarks, signs } from "#core/words/form/remarks";
import { stateWords } from "#core/words/names";

/** What the check column needs to know about a row's item. */
export interface CheckSubject {
  readonly item: Item;
  readonly cellOf: CellOfItem;
  readonly facts: Facts;
  readonly nameOf: (code: string) => string;
  /** Whether the form has a row for the item: what compares with another has nothing to say. */
  readonly isOnForm: (code: string) => boolean;
  /** The shares that nothing else keeps within their whole. */
  readonly shares: readonly Share[];
  /** The lines that must equal the sum of others: those of the catalogue and the plan's own structures. */
  readonly sums: readonly Balance<string>[];
  /** Shortfalls of the indicators that this item feeds: the cell of the need, and its value now. */
  readonly shortfalls: readonly Shortfall[];
}

export interface Shortfall {
  readonly needCell: string;
  readonly need: number | null;
  readonly better: "higher" | "lower";
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

function impossible({ item, cellOf }: CheckSubject): readonly Branch[] {
  const cell = cellOf(item.code);
  const say = (words: string): Pick<Branch, "then" | "says" | "fires"> => ({
    then: textLiteral(words),
    says: words,
    fires: false,
  });
  const words = Object.values(stateWords).map((word) => `${cell}<>${textLiteral(word)}`);
  return [
    {
      when: `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}<>INT(${cell})),FALSE)`,
      ...say(remarks.notWhole),
    },
    {
      when: `IF(ISTEXT(${cell}),AND(${words.join(",")}),FALSE)`,
      ...say(remarks.notAWord),
    },
  ];
}

function partsAbove({ item, cellOf, facts, nameOf, isOnForm }: CheckSubject): readonly Branch[] {
  return partsOfWholes
    .filter(({ part, whole }) => part === item.code && isOnForm(whole))
    .map((relation) => {
      const [part, whole] = [cellOf(relation.part), cellOf(relation.whole)];
      const says = remarkOfPart(nameOf(relation.whole));
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
  const sum = (codes: readonly string[]): string =>
    codes.map((code) => numberIn(cellOf(code))).join("+");
  return shares
    .filter(
      ({ items, limit }) => items.at(-1) === item.code && [...items, ...limit].every(isOnForm),
    )
    .map((share): Branch => {
      const says = remarkOfShare(share.whole);
      const given = [...share.items, ...share.limit].map((code) => isGiven(cellOf(code)));
      return {
        when: `AND(${given.join(",")},${sum(share.items)}>${sum(share.limit)})`,
        fires: isOver(facts, share),
        then: textLiteral(says),
        says,
      };
    });
}

const sumFormula = ({ plus, minus }: Balance<string>, cellOf: CellOfItem): string =>
  plus.map((code) => numberIn(cellOf(code))).join("+") +
  minus.map((code) => `-${numberIn(cellOf(code))}`).join("");

const allGiven = ({ whole, plus, minus }: Balance<string>, cellOf: CellOfItem): string =>
  [whole, ...plus, ...minus].map((code) => isGiven(cellOf(code))).join(",");

function openBalance({ cellOf, facts }: CheckSubject, balance: Balance<string>): Branch {
  const sum = sumFormula(balance, cellOf);
  return {
    when: `AND(${allGiven(balance, cellOf)},${numberIn(cellOf(balance.whole))}<>${sum})`,
    fires: balanceOutcome(facts, balance) === "fails",
    then: `${textLiteral(remarks.open)}&${countInText(sum)}`,
    says: remarks.open + countText(balanceSum(facts, balance) ?? 0),
  };
}

function shortfallBranch({ needCell, need, better }: Shortfall): Branch {
  const lead = `${signs.short} ${needLead[better]} `;
  return {
    when: `${numberIn(needCell)}>0`,
    fires: (need ?? 0) > 0,
    then: `${textLiteral(lead)}&${countInText(needCell)}`,
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
      `${allGiven(balance, cellOf)},${numberIn(cellOf(balance.whole))}=${sumFormula(balance, cellOf)}`,
  );
  const fires = own.every((balance) => balanceOutcome(facts, balance) === "holds");
  return [{ when: `AND(${closed.join(",")})`, fires, then: textLiteral(says), says }];
}
