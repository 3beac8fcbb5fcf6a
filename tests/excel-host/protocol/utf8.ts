/** The bytes of a text in UTF-8; pages of jsdom lack an encoder, browsers Node's buffers. */
export const utf8Length = (text: string): number =>
  typeof Buffer === "undefined"
    ? new TextEncoder().encode(text).byteLength
    : Buffer.byteLength(text);
