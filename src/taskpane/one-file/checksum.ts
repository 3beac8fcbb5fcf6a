/** One step of CRC-32 (ISO 3309) for every value of a byte. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1)
    rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 of a text in UTF-16, low bytes first; eight hexadecimal digits. */
export function checksum(text: string): string {
  let sum = 0xffffffff;
  const take = (byte: number): void => {
    sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    take(unit & 0xff);
    take(unit >>> 8);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
