import { balances } from "#core/catalogue/relations";
import { balanceCase, isOfForm } from "./cases/balance-case";
import type { Check } from "#core/checks/check";

/** Form 6: those rated and those not rated are all there are, and every rated one has one of four ratings. */
export const ratingBalance: Check = {
  id: "rating-balance",
  code: "partsDoNotAddUp",
  source: "6-BTCTW",
  cases: balances.filter(isOfForm(6)).map(balanceCase),
};
