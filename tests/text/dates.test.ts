import { formatMoment } from "#text/dates";

test.each([
  ["2026-12-28T03:00:00Z", "28/12/2026 10:00"],
  ["2026-12-28T20:05:59.123Z", "29/12/2026 03:05"],
  ["2026-12-28T20:05:00", "28/12/2026 20:05"],
  ["2026-12-28", "28/12/2026"],
  ["hôm qua", "hôm qua"],
])("%s is the moment %s on a clock in Việt Nam", (iso, moment) => {
  expect(formatMoment(iso)).toBe(moment);
});
