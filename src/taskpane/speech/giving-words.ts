import { Spoken } from "#text/spoken";
import { giving, type GivingText } from "#text/vi/pane/giving";
import type { Settings } from "#taskpane/state/settings";
import { stepsOf, type Language } from "./language";

export const givingTexts = new Spoken<GivingText>(giving);

export const givingTextOf = (language: Language): GivingText => givingTexts.in(language);

/** `kế hoạch “Hà Giang (tỉnh)”, cả năm 2026`: a plan and the part of the year that forms state. */
export const planAndPart = (
  name: string,
  { year, period }: Pick<Settings, "year" | "period">,
  language: Language,
): string =>
  `${givingTextOf(language).given.plan(name)}, ${stepsOf(language).fields.partOfYear.of(year, period)}`;
