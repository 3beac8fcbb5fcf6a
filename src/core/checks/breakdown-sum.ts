import { balances } from "#core/catalogue/relations";
import { balanceCase, isOfForm } from "./cases/balance-case";
import type { Check } from "#core/checks/check";

const isElsewhere = (balance: (typeof balances)[number]): boolean =>
  !isOfForm(1)(balance) && !isOfForm(6)(balance);

/** Kinds of one thing that together are all of it: committees and cells, heads who are members and who are not. */
export const breakdownSum: Check = {
  id: "breakdown-sum",
  code: "partsDoNotAddUp",
  source: "src/core/catalogue/relations.ts",
  cases: balances.filter(isElsewhere).map(balanceCase),
};
