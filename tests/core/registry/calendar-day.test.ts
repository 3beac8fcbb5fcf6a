import fc from "fast-check";
import { isoFromSerial, isoFromText, printedDay, serialFromIso } from "#core/registry/calendar-day";

test.each([
  [61, "1900-03-01"],
  [25569, "1970-01-01"],
  [36585, "2000-02-29"],
  [45839, "2025-07-01"],
  [45839.99, "2025-07-01"],
  [2958465, "9999-12-31"],
])("serial %d is %s", (serial, iso) => {
  expect(isoFromSerial(serial)).toBe(iso);
});

test.each([0, 60, -5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])(
  "serial %d is no day",
  (serial) => {
    expect(isoFromSerial(serial)).toBeNull();
  },
);

test("serials and ISO dates are two names of the same day, as the platform's calendar has it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const iso = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
      expect(isoFromSerial(serial)).toBe(iso);
      expect(serialFromIso(iso)).toBe(serial);
      expect(isoFromText(printedDay(iso))).toBe(iso);
    }),
  );
});

test.each([
  ["1/7/2025", "2025-07-01"],
  ["01/07/2025", "2025-07-01"],
  [" 01-07-2025 ", "2025-07-01"],
  ["1.7.2025", "2025-07-01"],
  ["2025-07-01", "2025-07-01"],
  ["29/2/2024", "2024-02-29"],
])("%j is %s", (text, iso) => {
  expect(isoFromText(text)).toBe(iso);
});

test.each([
  "",
  "29/2/2025",
  "31/4/2025",
  "0/1/2025",
  "1/13/2025",
  "1/0/2025",
  "1/7/25",
  "7/2025",
  "2025",
])("%j is no day", (text) => {
  expect(isoFromText(text)).toBeNull();
});

test("a text that is no ISO date has no serial", () => {
  expect([serialFromIso("2025-02-30"), serialFromIso("1/7/2025")]).toEqual([null, null]);
});
