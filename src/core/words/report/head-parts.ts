/** How a signature begins: for a collective body, in the place of a superior, or in the signer's own name. */
export type Signing = "T/M" | "K/T" | "none";

/** A part of the head or the foot, and what stands there. */
export type HeadPart = readonly [name: string, text: string];

/** What an office may write for a way of signing, in any case. */
const signings: Readonly<Record<Signing, readonly string[]>> = {
  "T/M": ["t/m", "tm", "tm."],
  "K/T": ["k/t", "kt", "kt."],
  none: ["none", "không", "không ghi"],
};

/** The ways of signing as they are written in a file of settings. */
const signingNames: readonly Signing[] = ["T/M", "K/T", "none"];

/** The way of signing that a text names; null when it names none. */
export const signingOf = (text: string): Signing | null =>
  signingNames.find((name) => signings[name].includes(text.trim().toLowerCase())) ?? null;

/** What stands at the beginning of a line of a list. */
const bullet = /^[-–—+•*]\s*/u;

const listEnd = /[\s.,;]+$/u;

const onBehalfSign = /^(?:t\/m\.?|tm\.|tm(?=\s|$)|thay mặt(?=\s|$)|on behalf of(?=\s|$))\s*/iu;
const insteadSign = /^(?:k\/t\.?|kt\.|kt(?=\s|$)|ký thay(?=\s|$)|for(?=\s|$))\s*/iu;

/**
 * What was written for a part of the head or the foot, without the fixed words that the report puts around it anyway:
 * `BC/TU` is the symbol `TU`, `- Lưu Văn phòng.` the place `Văn phòng`, `K/T TRƯỞNG BAN` a way of signing and whom for. One line
 * may say two parts.
 */
export function headParts(part: string, written: string): readonly HeadPart[] {
  const text = written.trim();
  switch (part) {
    case "number":
      return numberParts(text.replace(/^(?:số|no\.?)\s*:?\s*/iu, ""));
    case "symbol":
      return [[part, text.replace(/^-?\s*bc\s*[/-]\s*/iu, "")]];
    case "place":
      return [[part, (text.split(/,\s*(?=ngày\s|\d)/u)[0] ?? "").trim()]];
    case "onBehalf":
      return signatureParts(text);
    case "filed":
      return [[part, filedAt(text)]];
    case "recipients":
      return [
        [
          part,
          text
            .replace(/^(?:nơi nhận|recipients)\s*:\s*/iu, "")
            .replace(bullet, "")
            .replace(listEnd, ""),
        ],
      ];
    case "subject":
      return [[part, text.replace(/^(?:báo cáo|report)\s+/iu, "").replace(listEnd, "")]];
    case "reporter":
      return [[part, text.replace(listEnd, "")]];
    default:
      return [[part, text]];
  }
}

function numberParts(text: string): readonly HeadPart[] {
  const found = /^(.*?)\s*-\s*BC\s*\/\s*(.*)$/iu.exec(text);
  if (found === null) return [["number", text]];
  return [
    ["number", (found[1] ?? "").trim()],
    ["symbol", (found[2] ?? "").trim()],
  ];
}

function signatureParts(text: string): readonly HeadPart[] {
  if (text === "") return [["signing", "none"]];
  const instead = insteadSign.test(text);
  const whom = text.replace(instead ? insteadSign : onBehalfSign, "");
  if (instead)
    return [
      ["signing", "K/T"],
      ["onBehalf", whom],
    ];
  return whom === text
    ? [["onBehalf", text]]
    : [
        ["signing", "T/M"],
        ["onBehalf", whom],
      ];
}

/** An archive is a place of its own: `Lưu trữ Tỉnh ủy`. */
const filedAt = (text: string): string =>
  text
    .replace(bullet, "")
    .replace(/^(?:lưu|filed)\s*:\s*/iu, "")
    .replace(/^(?:lưu\s+(?!trữ))+/iu, "")
    .replace(listEnd, "");
