import { mostDecimals } from "#core/quantity/decimals";
import { samePart, type View } from "./view";

/** Quantities have three decimals at most; what adding leaves behind them is none of theirs. */
function sumOf(values: string): string {
  return `round(sum(${values}), ${String(mostDecimals)})`;
}

/** Which columns say that rows are of the same organisation and sum. */
const sameSum = (one: string, unit: string, sum: string): string =>
  `${samePart(one, unit)} and ${one}.unit = ${unit}.unit and ${one}.formula = ${sum}.formula`;

/**
 * What was given of each sum. Facts are added before anything else is asked of them: to hold all facts of a nation against its
 * units takes three times the memory.
 */
const givenFrom = (
  facts: string,
): string => `select f.year, f.province, f.period, f.unit, o.formula,
  max(a.inputs) as inputs, count(f.value) as inputs_given,
  sum(case when f.state = 'notApplicable' then 1 else 0 end) as inputs_not_applicable,
  ${sumOf("case when o.side = 'numerator' then f.value end")} as numerator,
  ${sumOf("case when o.side = 'denominator' then f.value end")} as denominator
from ${facts} f
join operands o on ${samePart("o", "f")} and o.item = f.item
join asked_sums a on ${samePart("a", "o")} and a.formula = o.formula
group by f.year, f.province, f.period, f.unit, o.formula`;

/** What one organisation gives to each sum, by the rules of one unit: every input, or nothing on either side. */
const givenTo = (
  formula: "g.formula" | "o.formula",
  organisations: string,
  state: string,
): string => `select year, province, period, unit, formula, state,
  case when state = 'counted' then sums.numerator end as numerator,
  case when state = 'counted' then sums.denominator end as denominator
from (
  select u.year, u.province, u.period, u.unit, ${formula},
    ${state} as state, g.numerator, g.denominator
  ${organisations}
) sums`;

const sums = `${sumOf("s.numerator")} as numerator,
  ${sumOf("s.denominator")} as denominator,
  sum(case when s.state = 'counted' then 1 else 0 end) as units_counted,
  sum(case when s.state = 'leftOut' then 1 else 0 end) as units_left_out`;

/** What a target says of a unit by itself, and whether it concerns the unit. */
const ofUnit = `left join target_units n on ${samePart("n", "t")} and n.target = t.target and n.unit = u.unit`;
const isInScope =
  "(t.excludes is null or not u.armed_forces) and (not t.has_places or coalesce(n.is_place, false))";

/** From facts to figures: of each unit, of each organisation above, of the whole, and of each target. */
export const figureViews: readonly View[] = [
  {
    name: "asked_sums",
    about:
      "Each sum with how many inputs it has, and how many of them communes alone are asked for.",
    select: `select o.year, o.province, o.period, o.formula, count(*) as inputs,
  sum(case when i.communes_only then 1 else 0 end) as inputs_of_communes
from operands o
left join items i on ${samePart("i", "o")} and i.item = o.item
group by o.year, o.province, o.period, o.formula`,
  },
  {
    name: "given_sums",
    about: "What was given of each sum: how many of its inputs, and what they add up to.",
    select: givenFrom("facts"),
  },
  {
    name: "previous_given_sums",
    about: "The same of the year before.",
    select: givenFrom("previous_facts"),
  },
  {
    name: "unit_sums",
    about:
      "Of each expected unit and each sum: counted when it gave every input, leftOut when one is blank, notApplicable when one does not apply.",
    select: givenTo(
      "o.formula",
      `from units u
  join asked_sums o on ${samePart("o", "u")}
  left join given_sums g on ${sameSum("g", "u", "o")}
  where u.expected`,
      `case
      when u.received and g.inputs_not_applicable > 0 then 'notApplicable'
      when not u.received and o.inputs_of_communes > 0 and not u.is_commune then 'notApplicable'
      when u.received and g.inputs_given = g.inputs then 'counted'
      else 'leftOut' end`,
    ),
  },
  {
    name: "previous_sums",
    about:
      "The same of what the units of today gave the year before, where they gave anything of it.",
    select: givenTo(
      "g.formula",
      `from previous_given_sums g
  join units u on ${samePart("u", "g")} and u.unit = g.unit`,
      `case
      when g.inputs_not_applicable > 0 then 'notApplicable'
      when g.inputs_given = g.inputs then 'counted'
      else 'leftOut' end`,
    ),
  },
  {
    name: "indicator_figures",
    about:
      "Every indicator of every level: scope is unit, superior (an organisation with units under it) or whole (the province).",
    select: `select s.year, s.province, s.period, 'unit' as scope, s.unit as organisation, i.indicator,
  s.numerator, s.denominator,
  case when s.state = 'counted' then 1 else 0 end as units_counted,
  case when s.state = 'leftOut' then 1 else 0 end as units_left_out
from unit_sums s
join indicators i on ${samePart("i", "s")} and i.indicator = s.formula
union all
select s.year, s.province, s.period, 'superior' as scope, a.superior as organisation, i.indicator,
  ${sums}
from unit_sums s
join indicators i on ${samePart("i", "s")} and i.indicator = s.formula
join superiors a on ${samePart("a", "s")} and a.unit = s.unit
group by s.year, s.province, s.period, a.superior, i.indicator
union all
select s.year, s.province, s.period, 'whole' as scope, s.province as organisation, i.indicator,
  ${sums}
from unit_sums s
join indicators i on ${samePart("i", "s")} and i.indicator = s.formula
group by s.year, s.province, s.period, i.indicator`,
  },
  {
    name: "target_scope",
    about: "Whom each target concerns, and the part of it that a unit was given.",
    select: `select t.year, t.province, t.period, t.target, u.unit, u.expected, u.received,
  case when ${isInScope} then 1 else 0 end as in_scope,
  n.quota, n.aim_part, n.aim_whole, coalesce(n.in_units, false) as in_units
from targets t
join units u on ${samePart("u", "t")}
${ofUnit}`,
  },
  {
    name: "target_figures",
    about:
      "The figure of the whole for each target: its own sums, over the units that it concerns.",
    select: `select t.year, t.province, t.period, t.target,
  ${sums}
from targets t
left join target_scope c on ${samePart("c", "t")} and c.target = t.target and c.in_scope = 1 and c.expected
left join unit_sums s on ${samePart("s", "t")} and s.unit = c.unit and s.formula = t.formula
group by t.year, t.province, t.period, t.target`,
  },
  {
    name: "previous_target_figures",
    // Not over target_scope, which has every unit with every target: few of a nation's gave anything the year before.
    about: "The same sums of the year before.",
    select: `select t.year, t.province, t.period, t.target,
  ${sums}
from targets t
join previous_sums s on ${samePart("s", "t")} and s.formula = t.formula
join units u on ${samePart("u", "s")} and u.unit = s.unit
${ofUnit}
where ${isInScope}
group by t.year, t.province, t.period, t.target`,
  },
];
