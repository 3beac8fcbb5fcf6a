import fc from "fast-check";
import { fraction, fractionOfDecimal } from "#core/quantity/fraction";
import { formatDate, officialDate } from "#text/dates";
import { formatCount, formatDecimal, formatPercent, formatPoints } from "#text/numbers";

describe("counts", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1692, "1.692"],
    [72578, "72.578"],
    [1234567, "1.234.567"],
    [-1692, "-1.692"],
    [-1, "-1"],
  ])("%i prints %s", (count, expected) => {
    expect(formatCount(count)).toBe(expected);
  });

  test.each([
    [1692, "1.692"],
    [7.14, "7,14"],
    [0, "0"],
  ])("%d that was given, decimals and all, prints %s", (given, expected) => {
    expect(formatCount(given)).toBe(expected);
  });

  test("agree with the Vietnamese locale", () => {
    const locale = new Intl.NumberFormat("vi-VN");
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        expect(formatCount(count)).toBe(locale.format(count));
      }),
    );
  });
});

describe("percentages", () => {
  test.each([
    [1692, 2071, 2, "81,70%"],
    [1744, 2071, 2, "84,21%"],
    [414, 417, 2, "99,28%"],
    [193, 193, 2, "100,00%"],
    [1351, 2800, 2, "48,25%"],
    [1351, 2800, 1, "48,3%"],
    [97, 183, 0, "53%"],
    [0, 12, 2, "0,00%"],
    [3, 2, 2, "150,00%"],
    [12345, 100, 2, "12.345,00%"],
    [64996, 100000, 2, "65,00%"],
  ])("%i of %i at %i decimals prints %s", (part, whole, decimals, expected) => {
    expect(formatPercent(part, whole, decimals)).toBe(expected);
  });

  test("there is no percentage of nothing", () => {
    expect(() => formatPercent(1, 0)).toThrow(RangeError);
  });
});

describe("percentage points", () => {
  const share = (part: number, whole: number) => ({ part, whole });

  test.each([
    [share(1692, 2071), share(1600, 2071), "+4,44"],
    [share(9, 10), share(95, 100), "-5,00"],
    [share(1, 2), share(2, 4), "0,00"],
    [share(1, 3), share(1, 3), "0,00"],
    [share(2, 3), share(1, 3), "+33,33"],
  ])("%p after %p prints %s", (now, before, expected) => {
    expect(formatPoints(now, before)).toBe(expected);
  });

  test("the exact difference is rounded, not the difference of rounded shares", () => {
    // 33,335 % and 0,0049 %: printed 33,34 and 0,00, yet 33,33 apart.
    expect(formatPoints(share(33335, 100000), share(49, 1000000))).toBe("+33,33");
  });
});

describe("decimals", () => {
  test.each([
    ["8.5", 1, "8,5"],
    ["8.05", 1, "8,1"],
    ["1234567.895", 2, "1.234.567,90"],
    ["-0.004", 2, "0,00"],
    ["-0.005", 2, "-0,01"],
    ["0.05", 2, "0,05"],
  ])("%s at %i prints %s", (decimal, decimals, expected) => {
    expect(formatDecimal(fractionOfDecimal(decimal) ?? fraction(0), decimals)).toBe(expected);
  });
});

describe("dates", () => {
  test.each([
    ["2026-12-29", "29/12/2026", "ngày 29 tháng 12 năm 2026"],
    ["2026-02-05", "05/02/2026", "ngày 05 tháng 02 năm 2026"],
    ["2026-01-31", "31/01/2026", "ngày 31 tháng 01 năm 2026"],
    ["2026-03-05", "05/03/2026", "ngày 05 tháng 3 năm 2026"],
    ["2026-10-15", "15/10/2026", "ngày 15 tháng 10 năm 2026"],
    ["2022-11-15T08:30:00Z", "15/11/2022", "ngày 15 tháng 11 năm 2022"],
    ["cuối năm", "cuối năm", "cuối năm"],
  ])("%s prints %s and %s", (iso, short, official) => {
    expect(formatDate(iso)).toBe(short);
    expect(officialDate(iso)).toBe(official);
  });
});
