/**
 * Eight hexadecimal digits that change when a text does: FNV-1a, 32 bits, over UTF-16 units. It finds
 * accidents such as a formula typed over; it is no protection against intent.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
