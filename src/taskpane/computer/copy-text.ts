/** Puts the text on the clipboard; false where the browser or Excel does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard, or no leave to write there.
    return false;
  }
}
