import type { Grid } from "#core/cell";
import type { Issue } from "#core/issue";
import type { Registry } from "#core/registry/organisation";
import { readRegistry } from "#core/registry/read/read-registry";
import type { Result } from "#core/result";
import { readRegistryFile, type RegistryFile } from "#app/reading/read-registry-file";
import { isRegistryText } from "#app/reading/registry-name";
import type { Language } from "#text/language";
import { parts } from "#taskpane/engine/parts/parts";
import type { GivenFile, RegistryAnswer } from "#taskpane/protocol/answers";
import { bytesOf } from "./given-bytes";
import { openBytes } from "#taskpane/engine/reading/open-bytes";
import { unitLines } from "./read-given";

/** What became of a registry. */
interface RegistryRead {
  readonly registry: Registry | null;
  readonly answer: RegistryAnswer;
}

/** A registry file and what to say of it. */
export async function registryIn(given: GivenFile, language: Language): Promise<RegistryRead> {
  const { path } = given;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string") {
    const { unopenedRegistry } = await parts.refusals();
    return { registry: null, answer: unopenedRegistry(bytes, language) };
  }
  return readOrRefused(readRegistryFile(await registryFile(path, bytes)), language);
}

/** What reads a .csv is loaded with the first one. */
async function registryFile(path: string, bytes: Uint8Array): Promise<RegistryFile> {
  if (!isRegistryText(path)) return { kind: "workbook", path, opened: openBytes(bytes) };
  return (await parts.registryText()).registryText(path, bytes);
}

/** The same on a sheet of the open workbook. */
export const registryOfGrid = (grid: Grid, language: Language): Promise<RegistryRead> =>
  readOrRefused(readRegistry(grid), language);

async function readOrRefused(
  read: Result<Registry, readonly Issue[]>,
  language: Language,
): Promise<RegistryRead> {
  if (read.ok)
    return { registry: read.value, answer: { kind: "read", units: unitLines(read.value) } };
  const { refusedRegistry } = await parts.refusals();
  return { registry: null, answer: refusedRegistry(read.error, language) };
}
