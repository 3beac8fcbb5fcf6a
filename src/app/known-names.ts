import { items } from "#core/catalogue/items/items";
import { plans } from "#core/catalogue/plans/plans";
import { spellingKey } from "#core/spelling";

const codes = new Map<string, string | null>();
for (const { code, name } of items) {
  const key = spellingKey(name);
  codes.set(key, codes.has(key) ? null : code);
}

/** The item of a name as `spellingKey` gives it; null for a name of no item, and of more than one. */
export const codeOfName = (key: string): string | null => codes.get(key) ?? null;

/** The plan that a form's head names: `Hà Giang (tỉnh): Kế hoạch số 252-KH/TU …`; null when it is none of ours. */
export function planOfTitle(text: string): string | null {
  const key = spellingKey(text);
  const found = plans.filter(({ name, document }) => {
    const full = spellingKey(`${name}: ${document}`);
    return key === full || key === spellingKey(name) || key === spellingKey(document);
  });
  const [plan, another] = found;
  return plan === undefined || another !== undefined ? null : plan.id;
}
