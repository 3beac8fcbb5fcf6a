import type { FileReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import type { Grid } from "#core/cell";
import type { Issue } from "#core/issue";
import type { Registry } from "#core/registry/organisation";
import { readRegistry } from "#core/registry/read-registry";
import type { Result } from "#core/result";
import { readingOfName, unopenedFile } from "#app/reading/name-of-file";
import { readRegistryFile, type RegistryFile } from "#app/reading/read-registry-file";
import { isRegistryText } from "#app/reading/registry-name";
import { readSubmission } from "#app/reading/read-submission";
import { reasonOf } from "#text/issues-of-forms";
import type { Language } from "#text/language";
import { parts } from "#taskpane/engine/parts/parts";
import type {
  FileLine,
  GivenFile,
  Order,
  RegistryAnswer,
  UnitLine,
} from "#taskpane/protocol/answers";
import { bytesOf, sha256Of } from "./given-bytes";
import { namesOf } from "./pane-names";
import { openBytes, readerOf } from "./open-bytes";
import type { OwnPlan } from "./plans-at-hand";

/** One submitted file, read down to its facts; whatever it is, this is an answer. */
export async function readGiven(given: GivenFile, own: OwnPlan): Promise<FileReading> {
  const { path, modified } = given;
  const named = readingOfName(path);
  if (named !== null) return named;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string")
    return { kind: "unreadable", file: unopenedFile(path), reason: bytes };
  return readSubmission({ path, modified, bytes, sha256: await sha256Of(bytes) }, readerOf(own));
}

/** What became of one file, in words. */
export function fileLine(reading: FileReading, registry: Registry, order: Order): FileLine {
  const { plan, year, language } = order;
  const { accepted, rejected, ignored } = matchFiles([reading], { registry, plan, year });
  const name = reading.file.path;
  const [unit] = accepted.keys();
  if (unit !== undefined)
    return { name, words: registry.byCode.get(unit)?.name ?? unit, tone: "good" };
  const [cause] = [...[...rejected.values()].flat(), ...ignored].map((file) => file.cause);
  const words = cause === undefined ? "" : reasonOf(cause, language, namesOf(registry));
  return { name, words, tone: "bad" };
}

/** Units of a registry that hand in a form, as the page lists them. */
export const unitLines = ({ organisations }: Registry): readonly UnitLine[] =>
  organisations.filter(({ reports }) => reports).map(({ code, name }) => ({ code, name }));

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
