import { samePart, type View } from "./view";

const line = (one: string, other: string): string =>
  `${one}.province = ${other}.province and ${one}.period = ${other}.period and ${one}.indicator = ${other}.indicator`;

/** Which provinces fall short, and since when: over all the years that were laid beside one another. */
export const sinceWhenViews: readonly View[] = [
  {
    name: "judged_years",
    about:
      "Of each province, indicator and year that was judged: whether a target of it was missed.",
    select: `select year, province, period, indicator,
  max(case when verdict in ('short', 'behindPath', 'overdue') then 1 else 0 end) as falls_short
from computed_verdicts
where scope = 'whole' and verdict in ('met', 'exceeded', 'onPath', 'short', 'behindPath', 'overdue')
group by year, province, period, indicator`,
  },
  {
    name: "last_good_years",
    about:
      "The last year before in which the province did not fall short; none where there was none.",
    select: `select s.year, s.province, s.period, s.indicator, max(g.year) as good_year
from judged_years s
left join judged_years g on ${line("g", "s")} and g.year < s.year and g.falls_short = 0
where s.falls_short = 1
group by s.year, s.province, s.period, s.indicator`,
  },
  {
    name: "shortfalls",
    about:
      "Which provinces fall short of what, year by year, with the first year of each run of such years.",
    select: `select s.year, s.province, s.period, s.indicator, i.name, min(b.year) as since
from last_good_years s
join judged_years b on ${line("b", "s")} and b.falls_short = 1 and b.year <= s.year
  and b.year > coalesce(s.good_year, 0)
join indicators i on ${samePart("i", "s")} and i.indicator = s.indicator
group by s.year, s.province, s.period, s.indicator, i.name`,
  },
];
