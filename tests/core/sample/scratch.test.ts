import { sampleProvince } from "#core/sample/sample-province";
import { items } from "#core/catalogue/items/items";
import { indicators } from "#core/catalogue/indicators/indicators";
import { checkRelations } from "#core/checks/relations";
import { figureOfUnit } from "#core/evaluation/unit-figure";
import { spellingKey } from "#core/spelling";

const totals = (facts: ReadonlyMap<string, any>) => {
  const t = new Map<string, number>();
  for (const f of facts.values()) for (const [c, x] of f) if (x.state !== "notApplicable") t.set(c, (t.get(c) ?? 0) + x.value);
  return t;
};
test("look", () => {
  const out: string[] = [];
  let start = Date.now();
  const p = sampleProvince({ seed: 1, units: 844, year: 2026 });
  out.push("ms " + (Date.now() - start));
  start = Date.now();
  sampleProvince({ seed: 2, units: 844, year: 2026 });
  out.push("ms again " + (Date.now() - start));
  const now = totals(p.facts), before = totals(p.previous);
  for (const i of items) out.push([i.code, now.get(i.code), before.get(i.code)].join("\t"));
  for (const ind of indicators) {
    const share = (facts: any) => {
      let n = 0, d = 0;
      for (const f of facts.values()) { const x = figureOfUnit(f, ind); if (x.state === "counted") { n += x.numerator; d += x.denominator ?? 0; } }
      return ind.denominator ? `${n}/${d}=${(100 * n / d).toFixed(3)}` : String(n);
    };
    out.push(ind.id + "\t" + share(p.facts) + "\t" + share(p.previous));
  }
  let bad = 0;
  for (const f of [...p.facts.values(), ...p.previous.values()]) bad += checkRelations(f, "x").length;
  out.push("bad " + bad);
  out.push("orgs " + p.organisations.length, "names " + new Set(p.organisations.map(o => spellingKey(o.name))).size);
  for (const o of p.organisations.slice(0, 60)) out.push([o.code, o.name, o.type?.number ?? "", o.admissionQuota ?? "", p.facts.get(o.code)?.get("DV_TOTAL")?.value ?? ""].join("\t"));
  out.push("");
  for (const o of p.organisations.filter(o => o.reports)) { const f = p.facts.get(o.code)!; const q = p.previous.get(o.code)!; const v = (c: string, m = f) => m.get(c)!.value; out.push([o.code, o.name, o.type?.number, v("DV_TOTAL"), v("DV_BOY"), q.get("DV_BOY")!.value, v("SUBCELL_TOTAL"), v("DV_ADMISSION_QUOTA"), v("DV_ADMITTED_YEAR"), v("VILLAGE_TOTAL"), v("VH_MEMBER")+"/"+v("VH_TOTAL"), v("VH_MEMBER",q)+"/"+v("VH_TOTAL",q), "rated", v("DV_RATED"), v("DV_HTXSNV"), v("DV_HTTNV"), v("DV_HTNV"), v("DV_KHTNV"), v("POPULATION"), v("MEETING_HELD"), v("MEETING_GOOD_PLUS")].join("\t")); }
  require("node:fs").writeFileSync("/tmp/sample-look.txt", out.join("\n"));
});
