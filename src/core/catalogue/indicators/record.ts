import type { Indicator } from "#core/catalogue/indicator";
import type { ItemCode } from "#core/catalogue/items/items";

/** An indicator over the built-in items: a misspelt item does not compile. */
export interface IndicatorRecord extends Indicator {
  readonly numerator: readonly ItemCode[];
  readonly denominator: readonly ItemCode[] | null;
  readonly quotaItem?: ItemCode;
}
