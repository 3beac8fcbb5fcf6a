import { limits } from "#adapters/xlsx/read/limits";
import type { GivenFile } from "#taskpane/protocol/answers";

/**
 * The bytes of a file; a reason when the browser cannot read it (moved, locked, taken away), or when it is larger than
 * the reader takes: then it is not read at all.
 */
export async function bytesOf({
  content,
}: GivenFile): Promise<Uint8Array | "notReadable" | "tooLarge"> {
  if ((content.size ?? 0) > limits.fileBytes.most) return "tooLarge";
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return "notReadable";
  }
}

/** SHA-256 in hexadecimal; null where the page is not served safely, and the browser computes none. */
export async function sha256Of(bytes: Uint8Array): Promise<string | null> {
  const { crypto } = globalThis as { readonly crypto?: Partial<Crypto> };
  if (crypto?.subtle === undefined) return null;
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
