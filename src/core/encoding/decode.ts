import type { LegacyFont } from "#core/cell";
import { tcvn3Letters } from "./tcvn3";
import { vniBowls, vniRoofs, vniSingles, vniTones } from "./vni";

/** Encodings older than Unicode, named as the families of their fonts. */
export const encodings: readonly LegacyFont[] = ["tcvn3", "vni"];

const tcvn3 = new Map(
  tcvn3Letters.flatMap(([shown, meant]) => {
    const letters = Array.from(meant);
    return Array.from(shown).map((sign, at) => [sign, letters[at] ?? sign] as const);
  }),
);

const intoTcvn3 = new Map([...tcvn3].map(([shown, meant]) => [meant, shown]));

/** The text as a program without the fonts of TCVN3 shows it; letters that they do not have stay as they are. */
export const inTcvn3 = (text: string): string =>
  Array.from(text.normalize("NFC"), (letter) => intoTcvn3.get(letter) ?? letter).join("");

type Pair = readonly [shown: string, meant: string];

/** Both cases of a spelling; capitals are shown by capitals. */
const bothCases = ([shown, meant]: Pair): readonly Pair[] => [
  [shown, meant.normalize("NFC")],
  [shown.toUpperCase(), meant.toUpperCase().normalize("NFC")],
  // A capital vowel with a small sign behind it, as it stands at the start of a word.
  ...(shown.length === 2
    ? [[shown.charAt(0).toUpperCase() + shown.charAt(1), capitalised(meant)] as const]
    : []),
];

const capitalised = (letters: string): string =>
  (letters.charAt(0).toUpperCase() + letters.slice(1)).normalize("NFC");

const behind = (vowels: string, signs: readonly Pair[]): readonly Pair[] =>
  Array.from(vowels).flatMap((vowel) =>
    signs.map(([sign, marks]): Pair => [vowel + sign, vowel + marks]),
  );

/** `ôù` is ơ with a tone: the vowel itself is one of the letters that stand alone. */
const hornsWithTones: readonly Pair[] = [
  ["ô", "o\u031b"],
  ["ö", "u\u031b"],
].flatMap(([shown = "", meant = ""]) =>
  vniTones.map(([sign, mark]): Pair => [shown + sign, meant + mark]),
);

const vni = new Map(
  [
    ...behind("aeouy", vniTones),
    ...behind("aeo", vniRoofs),
    ...behind("a", vniBowls),
    ...hornsWithTones,
    ...vniSingles,
  ].flatMap(bothCases),
);

/** The text with every letter of the encoding put into Unicode; other signs stay as they are. */
export const decodedWith = (encoding: LegacyFont, text: string): string =>
  encoding === "tcvn3"
    ? Array.from(text, (sign) => tcvn3.get(sign) ?? sign).join("")
    : decodedVni(text);

function decodedVni(text: string): string {
  const composed = text.normalize("NFC");
  let decoded = "";
  for (let at = 0; at < composed.length; at += 1) {
    const pair = vni.get(composed.slice(at, at + 2));
    if (pair !== undefined) at += 1;
    decoded += pair ?? vni.get(composed.charAt(at)) ?? composed.charAt(at);
  }
  return decoded;
}
