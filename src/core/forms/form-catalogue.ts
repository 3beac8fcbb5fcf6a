import { askedItems, type Asking } from "#core/catalogue/asked-items";
import type { Catalogue } from "#core/catalogue/catalogue";
import { itemsAfter, type Item } from "#core/catalogue/item";
import { appliesTo } from "#core/evaluation/scope";
import type { Organisation } from "#core/registry/organisation";

/** The catalogue with the rows of one unit's form: what the plan asks for and the unit has. */
export function catalogueOfForm(
  catalogue: Catalogue,
  plan: Asking,
  unit: Pick<Organisation, "type">,
): Catalogue {
  const asked = askedItems(plan, catalogue);
  return withRows(catalogue, (item) => asked.has(item.code) && appliesTo(item, unit));
}

/** The catalogue with the rows that a version of the form could have. */
export function catalogueOfVersion(catalogue: Catalogue, version: number | null): Catalogue {
  const later = itemsAfter(version, catalogue.items);
  return later.size === 0 ? catalogue : withRows(catalogue, ({ code }) => !later.has(code));
}

const withRows = (catalogue: Catalogue, isOnForm: (item: Item) => boolean): Catalogue => ({
  ...catalogue,
  items: catalogue.items.filter(isOnForm),
  groups: catalogue.groups
    .map((group) => ({ ...group, items: group.items.filter(isOnForm) }))
    .filter(({ items }) => items.length > 0),
});
/** The rows that the plan asks for and the unit has not, told on its form in one line: each group with their number. */
export function leftOutOfForm(
  { groups, ...catalogue }: Catalogue,
  plan: Asking,
  unit: Pick<Organisation, "type">,
): readonly (readonly [group: string, rows: number])[] {
  const asked = askedItems(plan, catalogue);
  return groups.flatMap(({ name, items }) => {
    // What is published for the whole is on nobody's form.
    const left = items.filter(
      (item) => item.appliesTo !== "whole" && asked.has(item.code) && !appliesTo(item, unit),
    );
    return left.length === 0 ? [] : [[name, left.length] as const];
  });
}
