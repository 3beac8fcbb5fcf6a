/** Tones of a plain vowel in VNI: the sign behind it, and the combining mark that is meant. */
export const vniTones: readonly (readonly [sign: string, mark: string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];

/** Signs behind `a`, `e`, `o` for a roof (â, ê, ô), alone and with a tone. */
export const vniRoofs: readonly (readonly [sign: string, marks: string])[] = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];

/** Signs behind `a` for a bowl (ă), alone and with a tone. */
export const vniBowls: readonly (readonly [sign: string, marks: string])[] = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];

/** Letters that stand for themselves, without a vowel before them. */
export const vniSingles: readonly (readonly [shown: string, meant: string])[] = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];
