import { mostDecimals } from "#core/quantity/decimals";
import { samePart, type View } from "./view";

/** The target and what it is held against, as both kinds of standings have it. */
const asked = `t.kind, t.outside, t.waits, t.moment, t.due_year, t.is_trend, t.is_up, t.is_strict as asked_strict,
  t.ceiling_part, t.ceiling_whole, t.horizon, t.term_gap, t.in_progress, t.places, t.step`;

/** The same for a unit, which may have been given so many of the numerator, whatever that is a share of. */
const askedOfUnit = `case when c.in_units then 'count' else t.kind end as kind, t.outside, t.waits,
  case when c.in_units and t.moment = 'ahead' then 'due' else t.moment end as moment, t.due_year,
  case when c.in_units then false else t.is_trend end as is_trend,
  case when c.in_units then true else t.is_up end as is_up,
  case when c.in_units then false else t.is_strict end as asked_strict,
  case when c.in_units then null else t.ceiling_part end as ceiling_part,
  case when c.in_units then null else t.ceiling_whole end as ceiling_whole, t.horizon, t.term_gap, t.in_progress,
  t.places, t.step`;

/** A quantity in last places of its indicator: a whole number, with which everything is compared. */
const inPlaces = (value: string): string => `cast(round(${value} * t.places) as bigint)`;

const previousRatio = (figure: string): string => `case when ${figure}.numerator is null then null
    when t.kind = 'count' then ${inPlaces(`${figure}.numerator`)}
    when ${figure}.denominator > 0 then ${inPlaces(`${figure}.numerator`)} end as previous_part,
  case when ${figure}.numerator is null then null
    when t.kind = 'count' then case when ${figure}.denominator = 0 then null else t.places end
    when ${figure}.denominator > 0 then ${inPlaces(`${figure}.denominator`)} end as previous_whole`;

/** From figures to verdicts: the rules of the program, in whole numbers. */
export const verdictViews: readonly View[] = [
  {
    name: "asked_targets",
    about: "Each target with the kind of its indicator and the year with which it is compared.",
    select: `select t.*, i.kind, i.places, cast(i.places / i.part_places as bigint) as step, r.previous_year
from targets t
join indicators i on ${samePart("i", "t")} and i.indicator = t.indicator
join reports r on ${samePart("r", "t")}`,
  },
  {
    name: "governing_targets",
    about:
      "The target that a unit is held against: the first of its indicator that is in force and concerns it, otherwise the first in force.",
    select: `select t.year, t.province, t.period, t.indicator, c.unit,
  coalesce(min(case when c.in_scope = 1 then t.target end), min(t.target)) as target
from targets t
join target_scope c on ${samePart("c", "t")} and c.target = t.target
where t.outside is null and c.expected
group by t.year, t.province, t.period, t.indicator, c.unit`,
  },
  {
    name: "standings",
    about:
      "What is judged: a figure, the level that is asked of it, and where the way to that level starts.",
    select: `select t.year, t.province, t.period, 'whole' as scope, t.province as organisation, t.indicator, t.target,
  case when not t.term_own_year then case when t.term_before is null then 'leftOut' else 'counted' end
    when f.units_counted > 0 then 'counted' when f.units_left_out > 0 then 'leftOut' else 'notApplicable' end as state,
  case when not t.term_own_year then t.term_before
    when f.units_counted > 0 then round(f.numerator + coalesce(t.term_before, 0), ${String(mostDecimals)}) end as numerator,
  f.denominator, t.aim_part as asked_part, t.aim_whole as asked_whole,
  t.printed_year, ${inPlaces("t.printed_part")} as printed_part, ${inPlaces("t.printed_whole")} as printed_whole,
  t.from_nothing_in, t.previous_year,
  ${previousRatio("p")},
  ${asked}
from asked_targets t
join target_figures f on ${samePart("f", "t")} and f.target = t.target
left join previous_target_figures p on ${samePart("p", "t")} and p.target = t.target
union all
select t.year, t.province, t.period, 'unit' as scope, g.unit as organisation, t.indicator, t.target,
  case when c.in_scope = 0 or (t.has_quotas and c.quota is null) then 'notApplicable' else s.state end as state,
  s.numerator, s.denominator,
  case when t.has_quotas or c.in_units then c.aim_part else t.aim_part end as asked_part,
  case when t.has_quotas or c.in_units then c.aim_whole else t.aim_whole end as asked_whole,
  null as printed_year, null as printed_part, null as printed_whole, t.from_nothing_in, t.previous_year,
  ${previousRatio("p")},
  ${askedOfUnit}
from governing_targets g
join asked_targets t on ${samePart("t", "g")} and t.target = g.target
join target_scope c on ${samePart("c", "g")} and c.target = g.target and c.unit = g.unit
join unit_sums s on ${samePart("s", "g")} and s.unit = g.unit
  and s.formula = case when c.received then t.formula else t.indicator end
left join previous_sums p on ${samePart("p", "g")} and p.unit = g.unit and p.formula = t.formula
where c.in_scope = 0 or t.level = 'each' or c.quota is not null or (t.level <> 'whole' and t.has_quotas)`,
  },
  {
    name: "held",
    about:
      "The same with a trend turned into a level (so many times last year's, better than last year, or as good where it cannot be better), and the start of the way.",
    select: `select year, province, period, scope, organisation, indicator, target, state, numerator, denominator,
  kind, outside, waits, term_gap, in_progress, moment, due_year, is_trend, is_up,
  case when is_trend then ceiling_part * previous_part else ceiling_part end as ceiling_part,
  case when is_trend then ceiling_whole * previous_whole else ceiling_whole end as ceiling_whole,
  cast(round(numerator * places) as bigint) as part, step,
  case when kind = 'count' then places
    when denominator > 0 then cast(round(denominator * places) as bigint) end as whole,
  case when not is_trend or asked_part is not null then asked_strict
    when is_up and kind <> 'count' and previous_part >= previous_whole then false
    when not is_up and previous_part <= 0 then false
    else true end as is_strict,
  case when not is_trend then asked_part
    when asked_part is not null then asked_part * previous_part
    when is_up and kind <> 'count' and previous_part >= previous_whole then 1
    when not is_up and previous_part <= 0 then 0
    else previous_part end as aim_part,
  case when not is_trend then asked_whole
    when asked_part is not null then asked_whole * previous_whole
    when is_up and kind <> 'count' and previous_part >= previous_whole then 1
    when not is_up and previous_part <= 0 then 1
    else previous_whole end as aim_whole,
  case when from_nothing_in is not null then from_nothing_in
    when printed_year is not null then printed_year
    else previous_year end as start_year,
  case when from_nothing_in is not null then 0
    when printed_year is not null then printed_part
    else previous_part end as start_part,
  case when from_nothing_in is not null then 1
    when printed_year is not null then printed_whole
    else previous_whole end as start_whole,
  case when from_nothing_in is not null and kind = 'count' then 1 else 0 end as in_whole_units
from standings`,
  },
  {
    name: "ways",
    about: "The same with the place of the straight way in the year, as a fraction.",
    select: `select h.*,
  (start_part * aim_whole * (due_year - year) + aim_part * start_whole * (year - start_year)) as expected_part,
  (start_whole * aim_whole * (due_year - start_year)) as expected_whole
from held h`,
  },
  {
    name: "computed_verdicts",
    about:
      "Every verdict, computed from the facts; the table verdicts holds the same as the program gave them.",
    select: `select year, province, period, scope, organisation, indicator, target, numerator, denominator,
  case
    when state = 'notApplicable' or outside is not null then 'notApplicable'
    when waits then 'waiting'
    when state <> 'counted' or (denominator = 0 and kind <> 'count') or whole is null or aim_part is null then 'noData'
    when term_gap and scope = 'whole' and not is_up then 'noData'
    when (is_up and not is_strict and part * aim_whole >= aim_part * whole)
      or (is_up and is_strict and part * aim_whole > aim_part * whole)
      or (not is_up and not is_strict and part * aim_whole <= aim_part * whole)
      or (not is_up and is_strict and part * aim_whole < aim_part * whole)
      then case when in_progress and not is_up then 'ongoing'
        when part * ceiling_whole > ceiling_part * whole then 'exceeded' else 'met' end
    when term_gap and scope = 'whole' then 'noData'
    when in_progress and is_up then 'ongoing'
    when moment = 'past' then 'overdue'
    when moment = 'due' or is_trend or start_part is null then 'short'
    when (is_up and in_whole_units = 0 and part * expected_whole >= expected_part * whole)
      or (is_up and in_whole_units = 1 and (part + step) * expected_whole > expected_part * whole)
      or (not is_up and part * expected_whole <= expected_part * whole)
      then 'onPath'
    else 'behindPath' end as verdict
from ways`,
  },
];
