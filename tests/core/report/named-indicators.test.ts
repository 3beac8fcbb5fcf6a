import { englishNames } from "#core/catalogue/english-names";
import type { Indicator } from "#core/catalogue/indicator";
import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups } from "#core/catalogue/items/items";
import { reportDocument } from "#core/report/document/whole-document";
import { indicatorIn, withNames } from "#core/report/named-indicators";
import { sampleReport, sheetsOf, tasksOf, wordsIn } from "../../support/sample-report";

const result = sampleReport("ha-giang");
const textsOf = (language: "vi" | "en"): readonly string[] =>
  sheetsOf(result, language)
    // Lines of the form are called as the form calls them.
    .filter(({ name }) => name !== "Số liệu" && name !== "Phụ lục 6 - Tổng hợp")
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .map((cell) => `${String(cell?.value)} ${cell?.formula ?? ""}`);

const inReport = result.indicators.filter(({ targets }) => targets.length > 0);

test("no indicator and no group of a report in English is called in Vietnamese", () => {
  const texts = textsOf("en");
  const vietnamese = [
    ...indicators.flatMap(({ name, shortName }) => [name, shortName]),
    ...itemGroups.map(({ name }) => `- ${name}`),
  ];
  expect(vietnamese.filter((words) => texts.some((text) => text.includes(words)))).toEqual([]);
});

test.each(inReport.map(({ indicator }) => indicator))(
  "$id stands in the report of either language in its own words",
  (indicator) => {
    const english = indicatorIn(englishNames, indicator);
    expect(english.name).not.toBe(indicator.name);
    expect(textsOf("vi").some((text) => text.includes(indicator.name))).toBe(true);
    expect(textsOf("en").some((text) => text.includes(english.name))).toBe(true);
  },
);

test("an indicator of a clerk keeps its only name, and a Vietnamese report is left alone", () => {
  const [first] = indicators;
  if (first === undefined) throw new Error("no indicators");
  const own: Indicator = { ...first, id: "OWN-INDICATOR" };
  expect(indicatorIn(englishNames, own)).toEqual(own);
  expect(indicatorIn(englishNames, first)).toMatchObject({ ...englishNames.indicators[first.id] });
  expect(withNames(result, wordsIn("vi"))).toBe(result);
});

test("the text document is in the same words", () => {
  const document = JSON.stringify(reportDocument(result, tasksOf(result), wordsIn("en")));
  for (const { indicator } of inReport) expect(document).not.toContain(indicator.name);
});
