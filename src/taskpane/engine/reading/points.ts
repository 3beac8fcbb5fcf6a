import type { FileReading } from "#core/consolidation/file-reading";
import type { Memory } from "#taskpane/engine/memory";

/** Points that can be gone back to; the oldest goes first. */
const mostPoints = 10;

export function keepPoint(memory: Memory, number: number): void {
  const { registry, own, previous, ofParts, previousFile, readings, kept, given, points } = memory;
  points.set(number, {
    ...{ registry, own, previous, ofParts, previousFile, kept },
    readings: new Map(readings.map((reading) => [reading.file.path, reading])),
    given: new Map(given),
  });
  for (const oldest of points.keys()) {
    if (points.size <= mostPoints) break;
    points.delete(oldest);
  }
}

/** What came after the point is gone; it can be gone back to once. */
export function goBack(memory: Memory, number: number): void {
  const point = memory.points.get(number);
  if (point === undefined) return;
  Object.assign(memory, { ...point, readings: [...point.readings.values()] });
  for (const each of memory.points.keys()) if (each >= number) memory.points.delete(each);
}

/**
 * The same bytes under the same name say the same: a point that can be gone back to and what is at hand keep them once
 * for both. Without this a folder that is given five times lies here five times.
 */
export function keptOnce({ points, own }: Memory, reading: FileReading): FileReading {
  const { path, sha256 } = reading.file;
  if (sha256 === null) return reading;
  for (const point of points.values()) {
    // Another plan may read other items out of the same bytes.
    const before = point.own === own ? point.readings.get(path) : undefined;
    if (before?.file.sha256 === sha256) return { ...before, file: reading.file };
  }
  return reading;
}
