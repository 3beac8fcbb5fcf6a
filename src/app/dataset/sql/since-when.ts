import { samePart, type View } from "./view";

/** Rows of one province and indicator, over the years that were judged. */
const ofLine = "over (partition by province, period, indicator";

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
    name: "judged_runs",
    about:
      "The same with how many good years there were until then: years that fall short one after another have the same number.",
    select: `select year, province, period, indicator, falls_short,
  sum(1 - falls_short) ${ofLine} order by year rows unbounded preceding) as good_years
from judged_years`,
  },
  {
    name: "shortfalls",
    about:
      "Which provinces fall short of what, year by year, with the first year of each run of such years.",
    select: `select s.year, s.province, s.period, s.indicator, i.name, s.since
from (select year, province, period, indicator,
    min(year) ${ofLine}, good_years) as since
  from judged_runs where falls_short = 1) s
join indicators i on ${samePart("i", "s")} and i.indicator = s.indicator`,
  },
];
