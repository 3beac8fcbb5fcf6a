import { items } from "#core/catalogue/items/items";
import { formerDocuments, planList } from "#core/catalogue/plans/plan-heads";
import { spellingKey } from "#core/spelling";

/** An item as a row of a form can be recognised by: its code, or failing that its name. */
export interface NamedItem {
  readonly code: string;
  readonly name: string;
  /** Decimals that it is counted with. */
  readonly decimals?: number;
}

/** The item of a name as `spellingKey` gives it; null for a name of no item, and of more than one. */
export type CodeOfName = (key: string) => string | null;

/** Behind the name of a row that counts since the start of a term: `2020–2025`. */
const yearsOfTerm = / \d{4}\s*[-–]\s*\d{4}$/u;

/** How these items are found by their names. */
export function codesByName(named: readonly NamedItem[]): CodeOfName {
  const codes = new Map<string, string | null>();
  for (const { code, name } of named) {
    const key = spellingKey(name);
    codes.set(key, codes.has(key) ? null : code);
  }
  return (key) => codes.get(key) ?? codes.get(key.replace(yearsOfTerm, "")) ?? null;
}

/** The same for the items of the product, which plans without items of their own use alone. */
export const codeOfName: CodeOfName = codesByName(items);

/** The plan that a form's head names: `Hà Giang (tỉnh): Kế hoạch số 252-KH/TU …`; null when it is none of ours. */
export function planOfTitle(text: string): string | null {
  const key = spellingKey(text);
  const found = planList.filter(({ id, name, document }) =>
    [
      name,
      ...[document, ...(formerDocuments[id] ?? [])].flatMap((each) => [each, `${name}: ${each}`]),
    ].some((title) => key === spellingKey(title)),
  );
  const [plan, another] = found;
  return plan === undefined || another !== undefined ? null : plan.id;
}
