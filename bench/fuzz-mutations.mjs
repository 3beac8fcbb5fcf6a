// Ways in which a workbook is damaged: bytes, the structure of the zip, the structure of the XML, the cells.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const encode = (parts) => zipSync(parts, { level: 6, mtime: new Date(2026, 0, 1) });

function mutateBytes(bytes, random) {
  let changed = Buffer.from(bytes);
  for (let times = 1 + random.below(8); times > 0; times -= 1) {
    const at = random.below(Math.max(changed.length, 1));
    const length = 1 + random.below(random.oneOf([1, 4, 64, 4096]));
    const piece = changed.subarray(at, at + length);
    switch (random.below(6)) {
      case 0:
        if (changed.length > 0) changed[at] ^= 1 << random.below(8);
        break;
      case 1:
        if (changed.length > 0)
          changed[at] = random.oneOf([0, 0xff, 0x50, 0x3c, random.below(256)]);
        break;
      case 2:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)]);
        break;
      case 3:
        changed = Buffer.concat([changed.subarray(0, at), piece, changed.subarray(at)]);
        break;
      case 4:
        if (random.chance(0.3)) changed = changed.subarray(0, at);
        break;
      default:
        changed = Buffer.concat([changed, piece]);
    }
  }
  return changed;
}

const signatures = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x08074b50];

/** Fields of the records of a zip: versions, flags, methods, sizes, names, offsets. */
function mutateRecords(bytes, random) {
  const changed = Buffer.from(bytes);
  const records = [];
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    if (changed[at] === 0x50 && signatures.includes(changed.readUInt32LE(at))) records.push(at);
  }
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.oneOf(records) + 4 + random.below(44);
    if (at + 4 > changed.length) continue;
    const values = [0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, random.below(65536)];
    if (random.chance(0.5)) changed.writeUInt16LE(random.oneOf(values) & 0xffff, at);
    else changed.writeUInt32LE(random.oneOf(values), at);
  }
  return changed;
}

const strangeNames = [
  "../evil.xml",
  "/xl/workbook.xml",
  "constructor",
  "xl//workbook.xml",
  "XL/WORKBOOK.XML",
  "a".repeat(5000),
  "xl\\workbook.xml",
];

function mutateEntries(bytes, random) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = random.oneOf(names);
  const made = new Map(Object.entries(parts));
  switch (random.below(6)) {
    case 0:
      made.delete(name);
      break;
    case 1:
      made.set(random.oneOf(strangeNames), parts[name]);
      break;
    case 2:
      made.set(name, new Uint8Array(random.oneOf([0, 1, 3_000_000, 40_000_000])));
      break;
    case 3:
      made.set(name, parts[random.oneOf(names)]);
      break;
    case 4:
      for (let extra = 0; extra < random.oneOf([50, 2000]); extra += 1)
        made.set(`x/${extra}`, new Uint8Array(0));
      break;
    default:
      made.delete(name);
      made.set(name.toUpperCase(), parts[name]);
  }
  const entries = Object.create(null);
  for (const [key, value] of made) entries[key] = value;
  return encode(entries);
}

const mutateZip = (bytes, random) =>
  random.chance(0.5) ? mutateRecords(bytes, random) : mutateEntries(bytes, random);

const inserted = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  "<!-- -->",
  "<![CDATA[<c>]]>",
  "<?x y?>",
  "&amp;",
  "&#0;",
  "&#x1F600;",
  "&unknown;",
  "<x>",
  "</x>",
  "<x/>",
  '<x:y xmlns:x="urn:z"/>',
  "\0",
  "\ud800",
  "<".repeat(50),
  "<a>".repeat(2000),
  `${"<a>".repeat(50)}${"</a>".repeat(50)}`,
  `<c r="A1" ${Array.from({ length: 100 }, (_, at) => `a${at}="1"`).join(" ")}/>`,
];

function mutateXml(bytes, random) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/u.test(name));
  const name = random.oneOf(names);
  let text = strFromU8(parts[name]);
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const tags = [...text.matchAll(/<[^>]*>/gu)];
    const tag = random.oneOf(tags);
    if (tag === undefined) break;
    const [before, after] = [text.slice(0, tag.index), text.slice(tag.index + tag[0].length)];
    switch (random.below(6)) {
      case 0:
        text = before + after;
        break;
      case 1:
        text = before + tag[0] + tag[0] + after;
        break;
      case 2:
        text = before + random.oneOf(inserted) + tag[0] + after;
        break;
      case 3:
        text =
          before +
          tag[0].replace(
            /"[^"]*"/u,
            `"${random.oneOf(["", "-1", "0", "999999999", "A1048577", "XFE1", "__proto__", "&lt;"])}"`,
          ) +
          after;
        break;
      case 4:
        text = before + tag[0].replace(/^(<\/?)/u, "$1z:") + after;
        break;
      default:
        text = before + random.oneOf(tags)[0] + after;
    }
  }
  parts[name] = random.chance(0.05)
    ? strToU8(text.slice(0, random.below(text.length)))
    : strToU8(text);
  return encode(parts);
}

const values = [
  "0",
  "-0",
  "1692",
  "1.5",
  "1E5",
  "1e-7",
  "1e999",
  "NaN",
  "INF",
  "0x10",
  "",
  " 5 ",
  "5 5",
  "9".repeat(400),
  "-1",
  "46143",
  "0.1",
  "12345678901234567890",
  "+3",
  ".5",
  "5.",
  "TRUE",
];
const texts = [
  "1.692",
  "1,692",
  "1 692",
  "１６９２",
  "'12",
  "=1+1",
  "-",
  "x",
  "k có",
  "12 đ/c",
  "kh«ng cã",
  "a".repeat(10_000),
  "a".repeat(40_000),
  "\u202eabc",
  "__proto__",
  "_x000D_",
  "&lt;script&gt;",
  " ",
  "không áp dụng",
  "\u200b",
  "85%",
];

/** Values and texts of cells, in sheets that stay well-formed. */
function mutateCells(bytes, random) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
  const name = random.oneOf(names);
  let text = strFromU8(parts[name]);
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const cells = [...text.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gsu)];
    const cell = random.oneOf(cells);
    if (cell === undefined) break;
    const place = `r="${cell[1]}"`;
    const made = random.oneOf([
      () => `<c ${place}><v>${random.oneOf(values)}</v></c>`,
      () =>
        `<c ${place} t="inlineStr"><is><t xml:space="preserve">${random.oneOf(texts)}</t></is></c>`,
      () => `<c ${place} t="str"><f>A1&amp;""</f><v>${random.oneOf(texts)}</v></c>`,
      () =>
        `<c ${place} t="s"><v>${random.oneOf(["0", "1", "5", "999999", "-1", "1.5", ""])}</v></c>`,
      () => `<c ${place} t="b"><v>${random.oneOf(["0", "1", "2", "true"])}</v></c>`,
      () => `<c ${place} t="e"><v>${random.oneOf(["#REF!", "#DIV/0!", "#N/A"])}</v></c>`,
      () =>
        `<c ${place}><f>${random.oneOf(["1600+92", "SUM(E9:E20)", "E9", `${"(".repeat(500)}1`, "VLOOKUP(A1,B:C,2)"])}</f></c>`,
      () => `<c ${place} t="inlineStr"><is><r><t>16</t></r><r><t>92</t></r></is></c>`,
      () => "",
    ])();
    text = text.slice(0, cell.index) + made + text.slice(cell.index + cell[0].length);
  }
  parts[name] = strToU8(text);
  return encode(parts);
}

export const kinds = { bytes: mutateBytes, zip: mutateZip, xml: mutateXml, cells: mutateCells };
