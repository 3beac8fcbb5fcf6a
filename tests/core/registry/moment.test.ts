import { dayInVietnam, momentOf } from "#core/registry/moment";

const shown = (text: string): string | null => {
  const moment = momentOf(text);
  if (moment === null) return null;
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, "0"));
  return `${moment.day} ${hour ?? ""}:${minute ?? ""}`;
};

test.each([
  ["2026-12-29T18:00:00Z", "2026-12-30 01:00"],
  ["2026-12-29T16:59:59.999Z", "2026-12-29 23:59"],
  ["2026-12-31T18:00:00Z", "2027-01-01 01:00"],
  ["2026-12-29T23:30:00-07:00", "2026-12-30 13:30"],
  ["2026-12-19T01:00:00+07:00", "2026-12-19 01:00"],
  ["2026-12-19T00:30:00+09:30", "2026-12-18 22:00"],
  ["2026-12-19T10:00:00+0900", "2026-12-19 08:00"],
  ["2026-12-19T10:00:00 +09", "2026-12-19 08:00"],
  ["2026-12-19T10:59:59.9999999999984025Z", "2026-12-19 17:59"],
  ["2026-12-19T10:00:00", "2026-12-19 10:00"],
  ["2026-12-19 10:00:00", "2026-12-19 10:00"],
  ["2026-12-19T9:05:00Z", "2026-12-19 16:05"],
  ["2026-12-19T10:00", "2026-12-19 10:00"],
  [" 2026-12-19t10:00:00z ", "2026-12-19 17:00"],
  ["2026-12-19", "2026-12-19 00:00"],
])("%s is %s in Việt Nam", (text, moment) => {
  expect(shown(text)).toBe(moment);
});

test.each([
  "",
  "zzzz",
  "2026",
  "2026-02-30T10:00:00Z",
  "2026-12-19T24:00:00Z",
  "2026-12-19T10:60:00Z",
  "2026-12-19T10:00:00+25:00",
  "2026-12-19T10:00:00X",
  "1734500000",
])("'%s' is no date", (text) => {
  expect(momentOf(text)).toBeNull();
});

test.each([
  ["2026-12-19T01:00:00+07:00", "2026-12-18T18:00:00Z"],
  ["2026-12-19T01:00:00", "2026-12-18T18:00:00Z"],
  ["2026-12-19T01:00:00.5+07:00", "2026-12-18T18:00:00.50000Z"],
])("%s and %s are one instant", (one, other) => {
  expect(momentOf(one)?.instant).toBe(momentOf(other)?.instant);
});

test("a text that is no date keeps its beginning", () => {
  expect([dayInVietnam("zzzz"), dayInVietnam("2026-12-29T18:00:00Z")]).toEqual([
    "zzzz",
    "2026-12-30",
  ]);
});
