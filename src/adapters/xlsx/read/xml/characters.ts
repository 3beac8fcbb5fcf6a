/* The bytes that XML gives a meaning, by name. */
export const tab = 0x09;
const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const exclamation = 0x21;
export const doubleQuote = 0x22;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const slash = 0x2f;
export const colon = 0x3a;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const greaterThan = 0x3e;
export const question = 0x3f;

export const isSpace = (byte: number | undefined): boolean =>
  byte === space || byte === lineFeed || byte === carriageReturn || byte === tab;

/** 1 for every byte that cannot stand inside a name: controls, spaces, and what has a meaning. */
export const endsName = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= space || "!\"#$%&'()*+,/;<=>?@[\\]^`{|}~".includes(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * A name of at most four ASCII letters as one number, so that the frequent elements (`c`, `v`, `row`) are
 * told apart without making strings. Names are packed the same way while they are scanned.
 */
export function packedName(name: string): number {
  let packed = 0;
  for (let at = 0; at < name.length; at += 1) packed = (packed << 8) | name.charCodeAt(at);
  return packed;
}

/** This ASCII text stands at `start`. */
export function spells(bytes: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (bytes[start + at] !== text.charCodeAt(at)) return false;
  }
  return true;
}
