import { deflateSync } from "fflate";
import { checksum } from "#adapters/xlsx/read/zip/checksum";

/** A file to be put into a zip; what is not stated is as an honest program would write it. */
export interface CraftedEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Bytes of a deflate stream to use instead of compressing `data`. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly declaredSize?: number;
  readonly declaredChecksum?: number;
  /** The name in the local header, when it is to differ. */
  readonly localName?: string;
  readonly nameBytes?: Uint8Array;
  /** Sizes and place stand in the extra field for large files, as some programs always write them. */
  readonly zip64?: boolean;
  /** Place of the local header, when it is to lie. */
  readonly headerAt?: number;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Numbers of two, four or eight bytes, least significant first. */
const fields = (...values: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array =>
  joined(
    ...values.map(([bytes, value]) =>
      Uint8Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) & 0xff),
    ),
  );

interface Placed {
  readonly local: Uint8Array;
  readonly central: (headerAt: number) => Uint8Array;
}

function place(entry: CraftedEntry): Placed {
  const data = typeof entry.data === "string" ? utf8(entry.data) : entry.data;
  const packed = entry.packed ?? (entry.stored === true ? data : deflateSync(data));
  const name = entry.nameBytes ?? utf8(entry.name);
  const localName = entry.localName === undefined ? name : utf8(entry.localName);
  const method = entry.method ?? (entry.stored === true ? 0 : 8);
  const sum = entry.declaredChecksum ?? checksum(data);
  const size = entry.declaredSize ?? data.length;
  const wide = entry.zip64 === true;
  const inExtra = 0xffffffff;
  const head = joined(
    fields([2, 20], [2, entry.flags ?? 0], [2, method], [4, 0], [4, sum]),
    fields([4, wide ? inExtra : packed.length], [4, wide ? inExtra : size]),
  );
  const sizes = wide ? fields([2, 1], [2, 16], [8, size], [8, packed.length]) : fields();
  return {
    local: joined(
      fields([4, 0x04034b50]),
      head,
      fields([2, localName.length], [2, sizes.length]),
      localName,
      sizes,
      packed,
    ),
    central: (placedAt) => {
      const headerAt = entry.headerAt ?? placedAt;
      const extra = wide
        ? fields([2, 1], [2, 24], [8, size], [8, packed.length], [8, headerAt])
        : fields();
      return joined(
        fields([4, 0x02014b50], [2, 20]),
        head,
        fields([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
        fields([4, wide ? inExtra : headerAt]),
        name,
        extra,
      );
    },
  };
}

/** A zip of these entries; `count` is what its end record says, when it is to lie. */
export function craftZip(entries: readonly CraftedEntry[], count = entries.length): Uint8Array {
  const placed = entries.map(place);
  const starts: number[] = [];
  let at = 0;
  for (const { local } of placed) {
    starts.push(at);
    at += local.length;
  }
  const central = joined(...placed.map((one, index) => one.central(starts[index] ?? 0)));
  const end = fields([4, 0x06054b50], [4, 0], [2, count & 0xffff], [2, count & 0xffff]);
  const tail = joined(end, fields([4, central.length], [4, at], [2, 0]));
  return joined(...placed.map(({ local }) => local), central, tail);
}

/** The same zip with the end records of large files, whose counts and places no longer fit the short one. */
export function withZip64End(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset + zip.length - 22);
  const count = view.getUint16(10, true);
  const [size, start] = [view.getUint32(12, true), view.getUint32(16, true)];
  const body = zip.subarray(0, zip.length - 22);
  return joined(
    body,
    fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    fields([8, count], [8, count], [8, size], [8, start]),
    fields([4, 0x07064b50], [4, 0], [8, body.length], [4, 1]),
    fields([4, 0x06054b50], [4, 0], [2, 0xffff], [2, 0xffff]),
    fields([4, 0xffffffff], [4, 0xffffffff], [2, 0]),
  );
}
