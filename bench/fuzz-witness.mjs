// Where the independent reader (SheetJS 0.20.3) reads something else although ours is right, each known by hand.
const oddities = [
  {
    // A string behind a comment or an instruction, or a sheet whose name in the zip was damaged.
    name: "left out by SheetJS",
    explains: (ours, theirs) => theirs === undefined,
  },
  {
    // The list of shared strings lost its relationship; SheetJS takes it by its type, ours never guesses.
    name: "text without its list of strings",
    explains: (ours) => ours === "#REF!",
  },
  {
    name: "markup inside a text shown by SheetJS",
    explains: (ours, theirs) => String(theirs).replace(/<[^>]*>/gu, "") === ours,
  },
  {
    name: "characters beyond 16 bits cut by SheetJS",
    explains: (ours, theirs) =>
      String(ours).replace(/[\u{10000}-\u{10ffff}]/gu, (sign) =>
        String.fromCharCode(sign.codePointAt(0) & 0xffff),
      ) === theirs,
  },
];

/** The names of the oddities that explain all differences between two readings; null when one is not explained. */
export function explanations(ours, theirs) {
  const found = new Set();
  const witness = new Map(theirs.map(([sheet, cells]) => [sheet, new Map(cells)]));
  for (const [sheet, cells] of ours) {
    const other = witness.get(sheet) ?? new Map();
    const own = new Map(cells);
    for (const at of new Set([...own.keys(), ...other.keys()])) {
      const [one, two] = [own.get(at), other.get(at)];
      if (plain(one) === plain(two)) continue;
      // SheetJS names a cell without a place by its row alone, and a wrong place as it is written.
      const isNowhere = one === undefined && !/^[A-Z]+\d+$/u.test(at);
      const oddity = oddities.find(({ explains }) => one !== undefined && explains(one, two));
      if (oddity === undefined && !isNowhere) return null;
      found.add(isNowhere ? "cells put by SheetJS where no cell is" : oddity.name);
    }
  }
  return [...found];
}

const plain = (value) => `${typeof value}:${String(value).replace(/\r\n?/gu, "\n")}`;
