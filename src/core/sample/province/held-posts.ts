import {
  atMost,
  minus,
  plus,
  sumOf,
  thousandths,
  times,
  type Column,
} from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import { scaled } from "./province-counts";
import type { Province } from "./province";
import type { SampleYear } from "#core/sample/figures/sample-year";

/** Posts of village heads, or of heads of front committees: held by members, by others, or vacant. */
export interface HeldPosts {
  readonly vacant: Column;
  readonly held: Column;
  readonly members: Column;
  readonly nonMembers: Column;
}

/** Whose posts. */
export type Post = "headMembers" | "frontMembers";

/** Communes of the full province where some heads are not members; in the others all are. */
const behind = 150;

/** The posts of this year. */
export function postsNow(province: Province, year: SampleYear, post: Post): HeldPosts {
  const { villages, communes } = province.villages;
  const { vacant, held } = filledPosts(province, year, post);
  const total = othersInTotal(year, post, held);
  const wanted = Math.max(scaled(behind, province.units.length), Math.min(1, total));
  const places = scatter(
    { total: Math.min(wanted, total), weights: villages, most: communes },
    year.randomFor(`${post} behind`),
  );
  const further = scatter(
    {
      total: total - sumOf(places),
      weights: times(places, times(villages, province.laxity)),
      most: times(places, minus(thousandths(held, 600), places)),
    },
    year.randomFor(`${post} not members`),
  );
  const nonMembers = plus(places, further);
  return { vacant, held, members: minus(held, nonMembers), nonMembers };
}

/** The posts of the year before, most of them held by the same people. */
export function postsBefore(
  province: Province,
  year: SampleYear,
  { post, later }: { readonly post: Post; readonly later: HeldPosts },
): HeldPosts {
  const { vacant, held } = filledPosts(province, year, post);
  const total = othersInTotal(year, post, held);
  const stayed = atMost(later.nonMembers, held);
  const changed = scatter(
    { total: Math.floor(total / 30), weights: stayed, most: stayed },
    year.randomFor(`${post} changed`),
  );
  const same = minus(stayed, changed);
  const others = scatter(
    {
      total: total - sumOf(same),
      weights: times(province.villages.villages, province.laxity),
      most: minus(held, same),
    },
    year.randomFor(`${post} replaced`),
  );
  const nonMembers = plus(same, others);
  return { vacant, held, members: minus(held, nonMembers), nonMembers };
}

function filledPosts(
  { villages: { villages } }: Province,
  year: SampleYear,
  post: Post,
): Pick<HeldPosts, "vacant" | "held"> {
  const vacant = scatter(
    { total: year.count("vacantHeads"), weights: villages, most: thousandths(villages, 350) },
    year.randomFor(`${post} vacant`),
  );
  return { vacant, held: minus(villages, vacant) };
}

const othersInTotal = (year: SampleYear, post: Post, held: Column): number =>
  Math.max(0, sumOf(held) - year.count(post));
