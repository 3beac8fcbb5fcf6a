import type { Memory } from "#taskpane/engine/memory";

/** Points that can be gone back to; the oldest goes first. */
const mostPoints = 10;

export function keepPoint(memory: Memory, number: number): void {
  const { registry, own, previous, previousFile, readings, kept, given, points } = memory;
  points.set(number, {
    ...{ registry, own, previous, previousFile, kept },
    readings: [...readings],
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
  Object.assign(memory, point);
  for (const each of memory.points.keys()) if (each >= number) memory.points.delete(each);
}
