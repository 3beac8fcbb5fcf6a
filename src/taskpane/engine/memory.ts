import type { FileReading } from "#core/consolidation/file-reading";
import type { PreviousYear } from "#core/report/report-result";
import type { Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import type { FileArchive } from "#adapters/xlsx/write/file-archive";

/** What the engine keeps between two calls; of a file nothing but its facts. */
export interface Memory {
  registry: Registry;
  previous: PreviousYear | null;
  readings: FileReading[];
  checked: FileReading | null;
  archive: FileArchive | null;
}

export const emptyMemory = (): Memory => ({
  registry: registryOf([]),
  previous: null,
  readings: [],
  checked: null,
  archive: null,
});
