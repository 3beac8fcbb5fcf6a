const onset = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?";

/** Rhymes without tones, by the consonants that may close them. */
const closedByAny = "a|ă|â|e|ê|i|o|ô|ơ|u|ư|iê|yê|oa|oă|oe|uâ|uô|ươ|uyê|y|uê|uy|oo";
const open =
  "a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|ya|iu|iêu|yêu|oa|oe|oi|ôi|ơi|oai|oay|oao|oeo|ua|uê|uơ|ui|uy|uôi|uây|uya|uyu|ưa|ưi|ưu|ươi|ươu";

const shape = new RegExp(
  `^${onset}(?:(?:${open})|(?:${closedByAny})(?:ng|nh|m|n)|(?:${closedByAny})(ch|c|p|t))$`,
  "u",
);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const acuteOrDotBelow = /^[\u0301\u0323]$/u;

/**
 * Whether a word, in any case and composed or not, can be a Vietnamese syllable: consonants and vowels in an order
 * that occurs, at most one tone, and before `c`, `ch`, `p`, `t` only the two tones that these allow.
 */
export function isSyllable(word: string): boolean {
  const letters = word.normalize("NFD").toLowerCase();
  const tones = letters.match(tone) ?? [];
  if (tones.length > 1) return false;
  const found = shape.exec(letters.replace(tone, "").normalize("NFC"));
  if (found === null) return false;
  const stopped = found[1] !== undefined;
  return !stopped || acuteOrDotBelow.test(tones[0] ?? "");
}
