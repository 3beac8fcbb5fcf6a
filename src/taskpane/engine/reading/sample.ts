import { sampleReadings } from "#app/sample-readings";
import type { FileReading } from "#core/consolidation/file-reading";
import { dayInVietnam } from "#core/registry/moment";
import type { Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { workGiven } from "./plans/plans-at-hand";

/** Invented forms are not saved after the day of the report, whichever day the page is opened on. */
function savedBy(reading: FileReading, asOf: string): FileReading {
  const { file } = reading;
  if (file.receivedAt === null || dayInVietnam(file.receivedAt) <= asOf) return reading;
  return { ...reading, file: { ...file, receivedAt: `${asOf}T01:00:00Z` } };
}

/** Units of the sample province: as many as Hà Giang had. */
const sampleUnits = 844;

/** Puts the sample province in the place of what was read. */
export function takeSample(memory: Memory, order: Order): void {
  const { year, asOf, period } = order;
  const work = workGiven(order, memory);
  const { registry, readings, previous } = sampleReadings(work.plan, year, sampleUnits);
  Object.assign(memory, {
    registry,
    ...(period === undefined
      ? { previous, ofParts: {} }
      : { previous: null, ofParts: { [period]: previous } }),
    readings: readings.map((each) => savedBy(each, asOf)),
    checked: null,
  });
}
