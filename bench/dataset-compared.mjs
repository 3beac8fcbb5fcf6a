// What both engines are asked of a dataset, and how their answers are held to what the program said of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const figureColumns =
  "year, province, scope, organisation, indicator, numerator, denominator";

/** The statements of `views.sql`, each with its name and as the table that it would be. */
export const viewsOf = (dataset) =>
  readFileSync(join(dataset, "views.sql"), "utf8")
    .split(/^create view /m)
    .slice(1)
    .map((text) => {
      const view = `create view ${text.slice(0, text.indexOf(";"))}`;
      return { view, table: view.replace("create view", "create table") };
    });

/** Rows on either side, and those that have no equal on the other. */
const differences = (
  one,
  other,
  columns,
) => `select count(*), coalesce(sum(case when m.a = 1 and m.b = 1 then 0 else 1 end), 0)
  from (select ${columns}, sum(a) as a, sum(b) as b from (select ${columns}, 1 as a, 0 as b from ${one}
  union all select ${columns}, 0 as a, 1 as b from ${other}) both_sides group by ${columns}) m`;

export const compared = {
  figures: differences("told", "indicator_figures", figureColumns),
  verdicts: differences(
    "(select * from verdicts where verdict is not null) v",
    "computed_verdicts",
    "year, province, scope, organisation, target, verdict",
  ),
};

/** The question of a nation, as README asks it, for every year. */
export const question =
  "select province, name, since, year from shortfalls order by province, name, year";

/** How long a piece of work takes, and of the processor; the peak of memory is that of the process until then. */
export async function measured(work) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const answer = await work();
  const { user, system } = process.cpuUsage(cpu);
  const ms = performance.now() - started;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { answer, spent: { ms, cpuMs: (user + system) / 1000, peakMb } };
}
