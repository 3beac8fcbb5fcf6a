import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { ToDo } from "#core/provenance/to-do";
import type { Language } from "#text/language";
import { codesAsNames } from "#text/names";
import { returnWords } from "#text/returned/return";
import { units as english } from "#text/en/pane/units";
import { units as vietnamese } from "#text/vi/pane/units";

const reminders = { vi: vietnamese.chase, en: english.chase };

/** What stands before the name of the plan, or of the file. */
const spans: readonly (readonly [Language, PeriodBelowYear | undefined, string])[] = [
  ["vi", undefined, "biểu số liệu năm 2026 "],
  ["vi", "6t", "biểu số liệu 6 tháng đầu năm 2026 "],
  ["vi", "q3", "biểu số liệu quý III năm 2026 "],
  ["en", undefined, "your form of 2026 "],
  ["en", "9t", "your form of the first nine months of 2026 "],
];

test.each(spans)(
  "whoever is reminded, or is sent a form back, reads which part of the year it is of: %s, %s",
  (language, period, said) => {
    const part = period === undefined ? {} : { period };
    const reminder = reminders[language].message(
      { plan: "KH 01", year: 2026, ...part, due: "30/06/2026" },
      ["Xã A"],
    );
    const toDo: ToDo = {
      ...{ unit: { code: "01", name: "Xã A" }, file: "a.xlsx", year: 2026, ...part },
      ...{ correct: [], explain: [], until: "2026-07-05", asOf: "2026-07-01" },
    };
    const words = returnWords(language, codesAsNames);
    for (const text of [reminder, words.message(toDo, "cells")]) {
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    }
    const title = words.review(toDo).title.toLocaleLowerCase("vi");
    expect(
      title.endsWith(
        said
          .toLowerCase()
          .replace(/^.*(?:số liệu|form of) /u, "")
          .trim(),
      ),
    ).toBe(true);
  },
);
