import type { Deadline } from "#core/catalogue/task";
import { formatDate } from "#text/dates";
import type { Language } from "#text/language";

interface DeadlinePhrases {
  readonly fixed: (day: string) => string;
  readonly annual: (day: string | null) => string;
  readonly fromYear: (year: string) => string;
  readonly continuous: string;
  readonly conditional: (trigger: string) => string;
  readonly relative: (months: string, trigger: string) => string;
  readonly unstated: string;
}

const phrases: Readonly<Record<Language, DeadlinePhrases>> = {
  vi: {
    fixed: (day) => `đến ${day}`,
    annual: (day) => (day === null ? "hằng năm" : `hằng năm, chậm nhất ${day}`),
    fromYear: (year) => `từ năm ${year}`,
    continuous: "thường xuyên",
    conditional: (trigger) => trigger,
    relative: (months, trigger) => `${months} tháng kể từ ${trigger}`,
    unstated: "không nêu thời hạn",
  },
  en: {
    fixed: (day) => `by ${day}`,
    annual: (day) => (day === null ? "every year" : `every year, by ${day}`),
    fromYear: (year) => `from ${year} on`,
    continuous: "at all times",
    conditional: (trigger) => trigger,
    relative: (months, trigger) => `${months} months after: ${trigger}`,
    unstated: "no deadline stated",
  },
};

/** The deadline of a task: `đến 31/12/2025`, `3 tháng kể từ khi có quy chế mẫu`. */
export function deadlineWords(deadline: Deadline, language: Language): string {
  const words = phrases[language];
  switch (deadline.kind) {
    case "fixed":
      return deadline.words ?? words.fixed(formatDate(deadline.due));
    case "annual":
      return deadline.words ?? words.annual(dayOf(deadline.month, deadline.day));
    case "fromYear":
      return deadline.words ?? words.fromYear(String(deadline.year));
    case "continuous":
      return deadline.words ?? words.continuous;
    case "conditional":
      return words.conditional(deadline.trigger);
    case "relative":
      return words.relative(String(deadline.months), deadline.trigger);
    case "several":
      return deadline.parts.map((part) => deadlineWords(part, language)).join("; ");
    case "unstated":
      return words.unstated;
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

const dayOf = (month: number | null, day: number | null): string | null =>
  month === null || day === null ? null : `${two(day)}/${two(month)}`;
