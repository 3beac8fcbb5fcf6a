import { mostDecimals } from "#core/quantity/decimals";
import { samePart, type View } from "./view";

/** Quantities have three decimals at most; what adding leaves behind them is none of theirs. */
function sumOf(values: string): string {
  return `round(sum(${values}), ${String(mostDecimals)})`;
}

/** What one organisation gives to each sum, by the rules of one unit: every input, or nothing on either side. */
const given = (
  organisations: string,
  state: string,
): string => `select year, province, period, unit, formula, state,
  case when state = 'counted' then sums.numerator end as numerator,
  case when state = 'counted' then sums.denominator end as denominator
from (
  select u.year, u.province, u.period, u.unit, o.formula,
    ${state} as state,
    ${sumOf("case when o.side = 'numerator' then f.value end")} as numerator,
    ${sumOf("case when o.side = 'denominator' then f.value end")} as denominator
  ${organisations}
  group by u.year, u.province, u.period, u.unit, o.formula
) sums`;

const ofUnit = (fact: string): string => `on ${samePart(fact, "u")} and ${fact}.unit = u.unit`;

const sums = `${sumOf("s.numerator")} as numerator,
  ${sumOf("s.denominator")} as denominator,
  sum(case when s.state = 'counted' then 1 else 0 end) as units_counted,
  sum(case when s.state = 'leftOut' then 1 else 0 end) as units_left_out`;

/** From facts to figures: of each unit, of each organisation above, of the whole, and of each target. */
export const figureViews: readonly View[] = [
  {
    name: "unit_sums",
    about:
      "Of each expected unit and each sum: counted when it gave every input, leftOut when one is blank, notApplicable when one does not apply.",
    select: given(
      `from units u
  join operands o on ${samePart("o", "u")}
  left join items i on ${samePart("i", "u")} and i.item = o.item
  left join facts f ${ofUnit("f")} and f.item = o.item
  where u.expected`,
      `case
      when sum(case when u.received then case when f.state = 'notApplicable' then 1 else 0 end
        when i.communes_only and not u.is_commune then 1 else 0 end) > 0 then 'notApplicable'
      when sum(case when u.received and f.value is not null then 0 else 1 end) > 0 then 'leftOut'
      else 'counted' end`,
    ),
  },
  {
    name: "previous_sums",
    about: "The same of what the units of today gave the year before.",
    select: given(
      `from units u
  join (select distinct year, province, period, unit from previous_facts) b ${ofUnit("b")}
  join operands o on ${samePart("o", "u")}
  left join previous_facts f ${ofUnit("f")} and f.item = o.item`,
      `case
      when sum(case when f.state = 'notApplicable' then 1 else 0 end) > 0 then 'notApplicable'
      when sum(case when f.value is null then 1 else 0 end) > 0 then 'leftOut'
      else 'counted' end`,
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
  case when (t.excludes is null or not u.armed_forces)
    and (not t.has_places or coalesce(n.is_place, false)) then 1 else 0 end as in_scope,
  n.quota, n.aim_part, n.aim_whole, coalesce(n.in_units, false) as in_units
from targets t
join units u on ${samePart("u", "t")}
left join target_units n on ${samePart("n", "t")} and n.target = t.target and n.unit = u.unit`,
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
    about: "The same sums of the year before.",
    select: `select t.year, t.province, t.period, t.target,
  ${sums}
from targets t
join target_scope c on ${samePart("c", "t")} and c.target = t.target and c.in_scope = 1
join previous_sums s on ${samePart("s", "t")} and s.unit = c.unit and s.formula = t.formula
group by t.year, t.province, t.period, t.target`,
  },
];
