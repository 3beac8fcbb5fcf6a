import type { GivenFile } from "#taskpane/protocol/answers";
import { given } from "./gathered-desk";

/** The same workbook as another program saves it: other bytes, here a remark at the end of the archive. */
export function savedAgain(bytes: Uint8Array): Uint8Array {
  const more = [...bytes, 0x41];
  // Length of the remark, before it and after the last directory of the archive.
  more[more.length - 3] = 1;
  return Uint8Array.from(more);
}

/** The same of a form that was given, on that day. */
export async function formSavedAgain(file: GivenFile, modified: string): Promise<GivenFile> {
  const bytes = savedAgain(new Uint8Array(await file.content.arrayBuffer()));
  return { ...file, modified, content: given(file.path, bytes).content };
}
