import { sampleReadings } from "#app/sample-readings";
import type { Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { workGiven } from "./plans-at-hand";

/** Units of the sample province: as many as Hà Giang had. */
const sampleUnits = 844;

/** Puts the sample province in the place of what was read. */
export function takeSample(memory: Memory, { plan, year }: Order): void {
  const work = workGiven(plan, memory);
  const { registry, readings, previous } = sampleReadings(work.plan, year, sampleUnits);
  Object.assign(memory, { registry, previous, readings: [...readings], checked: null });
}
