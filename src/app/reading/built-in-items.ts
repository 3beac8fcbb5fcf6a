import { isItem } from "#core/catalogue/built-in";
import type { KnownItems } from "#core/reading/values/known-items";
import { builtInDecimals } from "#core/words/count-rule";
import { codeOfName, type CodeOfName } from "./known-names";

/** The items of the product, as whoever reads a workbook knows them where no plan adds items of its own. */
export const builtInItems: KnownItems & { readonly codeOfName: CodeOfName } = {
  isItem,
  decimalsOf: builtInDecimals,
  codeOfName,
};
