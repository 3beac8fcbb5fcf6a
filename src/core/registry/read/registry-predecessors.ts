import type { CellContent } from "#core/cell";
import { inheritanceWords } from "#core/words/registry-words";
import {
  compareFractions,
  fraction,
  fractionOfDecimal,
  product,
  quotient,
  reduced,
  type Fraction,
} from "#core/quantity/fraction";
import { err, ok, type Result } from "#core/result";
import { spellingKey } from "#core/spelling";
import { wholeShare } from "#core/registry/inheritance";
import type { Predecessor } from "#core/registry/organisation";
import { codeInText, readCode, type CodeRefusal } from "./registry-values";

export type PredecessorRefusal = CodeRefusal | "registryShareUnknown";

/** `02.001.003 (0,4)`, `02.001.003=40%`, `02.001.003 (nhập vào)`: a code, and behind it what went over. */
const withRemark = /^(.*?)\s*(?:\(([^()]*)\)|=([^=()]*))$/u;

const absorbedWords = new Set(inheritanceWords.absorbed.map(spellingKey));

/** The organisations that one continues, separated by `;` or line breaks, each once. */
export function readPredecessors(
  content: CellContent,
): Result<readonly Predecessor[], PredecessorRefusal> {
  if (content.kind !== "text") {
    const code = readCode(content);
    return code.ok ? ok([{ code: code.value, share: wholeShare, absorbed: false }]) : code;
  }
  const found = new Map<string, Predecessor>();
  for (const part of content.value.split(/[;\r\n]/u)) {
    if (part.trim() === "") continue;
    const read = readOne(part.trim());
    if (!read.ok) return read;
    found.set(read.value.code, read.value);
  }
  return ok([...found.values()]);
}

function readOne(text: string): Result<Predecessor, PredecessorRefusal> {
  const [, before, inBrackets, behindEquals] = withRemark.exec(text) ?? [];
  const remark = (inBrackets ?? behindEquals ?? "").trim();
  const code = codeInText(before ?? text);
  if (!code.ok) return code;
  if (remark === "") return ok({ code: code.value, share: wholeShare, absorbed: false });
  if (absorbedWords.has(spellingKey(remark))) {
    return ok({ code: code.value, share: wholeShare, absorbed: true });
  }
  const share = readShare(remark);
  if (share === null) return err("registryShareUnknown");
  return ok({ code: code.value, share, absorbed: false });
}

/** A share as people write it: `0,4`, `0.4`, `40%`, `2/5`; above 0 and at most 1, or null. */
export function readShare(written: string): Fraction | null {
  const share = written.includes("/") ? ratio(written) : decimal(written);
  if (share === null) return null;
  const inside =
    compareFractions(share, fraction(0)) > 0 && compareFractions(share, wholeShare) <= 0;
  return inside ? reduced(share) : null;
}

function ratio(written: string): Fraction | null {
  const [, above, below] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/u.exec(written) ?? [];
  if (above === undefined || below === undefined) return null;
  return quotient(fraction(Number(above)), fraction(Number(below)));
}

function decimal(written: string): Fraction | null {
  const [, figure, percent] = /^\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)\s*$/u.exec(written) ?? [];
  if (figure === undefined) return null;
  const value = fractionOfDecimal(figure.replace(",", "."));
  if (value === null) return null;
  return percent === "%" ? product(value, fraction(1, 100)) : value;
}
