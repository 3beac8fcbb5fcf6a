import type { FileReading } from "#core/consolidation/file-reading";
import { matchFiles, type Expectation } from "#core/consolidation/match-files";
import type { OpenBytes, Opened } from "#app/ports";
import type { Registry } from "#core/registry/organisation";
import { readingOfName, unopenedFile } from "#app/reading/name-of-file";
import { readSubmission } from "#app/reading/read-submission";
import { reasonOf } from "#text/issues/issues-of-forms";
import type { FileLine, GivenFile, Order, UnitLine } from "#taskpane/protocol/answers";
import { bytesOf, sha256Of } from "./given-bytes";
import { expectationOf } from "#core/result/report-ledger";
import type { Language } from "#text/language";
import type { Memory } from "#taskpane/engine/memory";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import { readerOf } from "#taskpane/engine/reading/open-bytes";
import { workGiven, workNamed, type OwnPlan } from "#taskpane/engine/reading/plans/plans-at-hand";

/** One submitted file, read down to its facts; whatever it is, this is an answer. `through` sees the workbook before. */
export async function readGiven(
  given: GivenFile,
  own: OwnPlan,
  through: (opened: Opened) => Opened = (opened) => opened,
): Promise<FileReading> {
  const { path, modified } = given;
  const named = readingOfName(path);
  if (named !== null) return named;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string")
    return { kind: "unreadable", file: unopenedFile(path), reason: bytes };
  const reader = readerOf(own);
  const open: OpenBytes = (each) => through(reader.open(each));
  const sha256 = await sha256Of(bytes);
  return readSubmission({ path, modified, bytes, sha256 }, { ...reader, open });
}

/** What the files must be of, by the same rules as the report; no plan is known as long as nobody has chosen one. */
export function expectedOf(memory: Memory, registry: Registry, order: Order): Expectation {
  const { plan, year, period = null } = order;
  return workNamed(plan, memory) === null
    ? { registry, plan, year, period }
    : expectationOf(workGiven(order, memory).plan, { registry, year });
}

/** What became of one file, in words. */
export function fileLine(
  reading: FileReading,
  expected: Expectation,
  language: Language,
): FileLine {
  const { registry } = expected;
  // Nobody is unknown to a registry that is not there yet: the page says what the file waits for.
  if (registry.byCode.size === 0 && (reading.kind === "form" || reading.kind === "consolidated"))
    return { name: reading.file.path, words: "", tone: "waiting" };
  const { accepted, rejected, ignored } = matchFiles([reading], expected);
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
