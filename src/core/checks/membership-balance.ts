import { balances } from "#core/catalogue/relations";
import { balanceCase, isOfForm } from "./cases/balance-case";
import type { Check } from "#core/checks/check";

/** Form 1: members at the end are those carried over, plus who came, minus who left (D = A + B − C). */
export const membershipBalance: Check = {
  id: "membership-balance",
  code: "partsDoNotAddUp",
  source: "1-BTCTW",
  cases: balances.filter(isOfForm(1)).map(balanceCase),
};
