import type { villages } from "#core/catalogue/items/villages";
import { atMost, minus, type Column } from "#core/sample/numbers/column";
import type { CodeOf, Figures } from "./figures";
import { postsBefore, postsNow, type HeldPosts } from "#core/sample/province/held-posts";
import type { Province } from "#core/sample/province/province";
import type { SampleYear } from "./sample-year";
import { shareOfEach } from "./shares";

export type VillageFigures = Figures<CodeOf<typeof villages>>;

/** Villages and who heads them, in every year, the last first; nothing outside the communes. */
export function villageFigures(
  province: Province,
  years: readonly SampleYear[],
): readonly VillageFigures[] {
  const heads = postsOf(province, years, "headMembers");
  const fronts = postsOf(province, years, "frontMembers");
  return heads.flatMap((each, back) => {
    const front = fronts[back];
    return front === undefined ? [] : [figuresOf(province, each, front)];
  });
}

function postsOf(
  province: Province,
  years: readonly SampleYear[],
  post: "headMembers" | "frontMembers",
): readonly HeldPosts[] {
  const posts: HeldPosts[] = [];
  for (const year of years) {
    const later = posts.at(-1);
    posts.push(
      later === undefined
        ? postsNow(province, year, post)
        : postsBefore(province, year, { post, later }),
    );
  }
  return posts;
}

function figuresOf(province: Province, heads: HeldPosts, fronts: HeldPosts): VillageFigures {
  const { villages, withCell, shared, cells } = province.villages;
  const headSecretaries = shareOfEach(
    atMost(cells, heads.members),
    [200, 450],
    province.randomFor("secretaries heading villages"),
  );
  return {
    VILLAGE_TOTAL: villages,
    VILLAGE_WITH_CELL: withCell,
    VILLAGE_SHARED_CELL: shared,
    VILLAGE_NO_MEMBER: withoutMember(minus(villages, withCell), heads, fronts),
    VH_TOTAL: heads.held,
    VH_MEMBER: heads.members,
    VH_NONMEMBER: heads.nonMembers,
    VH_VACANT: heads.vacant,
    VH_SECRETARY: headSecretaries,
    FH_TOTAL: fronts.held,
    FH_MEMBER: fronts.members,
    FH_NONMEMBER: fronts.nonMembers,
    FH_VACANT: fronts.vacant,
    FH_SECRETARY: shareOfEach(
      atMost(minus(cells, headSecretaries), fronts.members),
      [100, 300],
      province.randomFor("secretaries heading front committees"),
    ),
  };
}

/** Half of the villages without a cell, where neither head can be a member. */
const withoutMember = (withoutCell: Column, heads: HeldPosts, fronts: HeldPosts): Column =>
  atMost(
    withoutCell.map((count) => Math.floor((count + 1) / 2)),
    atMost(heads.nonMembers, fronts.nonMembers),
  );
