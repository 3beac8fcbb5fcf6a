import type { Balance } from "#core/catalogue/relations";
import { issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import { placeOf, type CheckCase } from "#core/checks/check";
import { balanceOutcome, balanceSum } from "#core/checks/cases/relations";

/** A line of a form that must equal the sum of others. */
export function balanceCase(balance: Balance<string>): CheckCase {
  const { whole } = balance;
  const parts = [...balance.plus, ...balance.minus.map((code) => `-${code}`)];
  const minus = balance.minus.map((code) => ` − ${code}`).join("");
  return {
    statement: `${whole} = ${balance.plus.join(" + ")}${minus}`,
    outcome: ({ facts }) => balanceOutcome(facts, balance),
    complaint: (subject) => {
      const wholeValue = countOf(subject.facts.get(whole)) ?? 0;
      const partsValue = balanceSum(subject.facts, balance) ?? 0;
      const place = { at: placeOf(subject, whole), found: String(wholeValue) };
      return issue("partsDoNotAddUp", { whole, wholeValue, parts, partsValue }, place);
    },
  };
}

/** Whether a balance is a line of the official form of that number. */
export const isOfForm =
  (form: number) =>
  ({ source }: Balance): boolean =>
    new RegExp(`^\\S+ ${String(form)}-BTCTW`, "u").test(source);
