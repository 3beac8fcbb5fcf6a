import type { FormTitle } from "#core/reading/read-title";
import { disagreements } from "#core/reading/witnesses";
import { metaOf } from "../../support/readings";

const title: FormTitle = {
  ...{
    unit: null,
    name: null,
    above: null,
    year: null,
    plan: null,
    period: null,
    legacyName: null,
  },
  years: [],
};

test.each([
  [[2021, 2022], "bieu nam 2022.xlsx", []],
  [[2021, 2023], "bieu nam 2022.xlsx", ["year"]],
])("without a hidden sheet a head of the years %j, named %s", (years, path, parts) => {
  const found = disagreements(
    { hidden: null, title: { ...title, years }, titlePlan: null, path },
    {},
  );
  expect(found.map(({ details }) => ("part" in details ? details.part : null))).toEqual(parts);
});

test.each<readonly [string, string, Partial<FormTitle>, readonly unknown[]]>([
  ["alone", "bieu.xlsx", {}, []],
  ["with a head that says the same", "bieu.xlsx", { unit: "38.168.053" }, []],
  ["with a head of another unit", "bieu.xlsx", { unit: "38.168.054" }, ["unit"]],
  ["with a head whose digits are of full width", "bieu.xlsx", { unit: "３８.168.053" }, []],
  ["with a name of another unit", "38.168.054 xã.xlsx", {}, ["unit"]],
  ["with the name of the unit above", "38.168 xã.xlsx", {}, []],
  ["with a head of two years, one of them its own", "bieu.xlsx", { years: [2021, 2022] }, []],
  ["with a head of another year", "bieu.xlsx", { years: [2021] }, ["year"]],
  ["with a name of another year", "bieu nam 2021.xlsx", {}, ["year"]],
])("a hidden sheet %s", (_, path, said, parts) => {
  const hidden = metaOf("38.168.053");
  const found = disagreements({ hidden, title: { ...title, ...said }, titlePlan: null, path }, {});
  expect(found.map(({ details }) => ("part" in details ? details.part : null))).toEqual(parts);
});
