import { sampleProvince } from "#core/sample/sample-province";
import { provinceOf } from "#core/sample/province";
import { figuresOfYears } from "#core/sample/year-figures";
test("time", () => {
  for (const units of [844, 844, 844, 52000]) {
    let t = Date.now();
    const p = provinceOf(3, units); const a = Date.now() - t; t = Date.now();
    figuresOfYears(p, 3); const b = Date.now() - t; t = Date.now();
    const s = sampleProvince({ seed: 3, units, year: 2026 }); const c = Date.now() - t;
    console.log(units, a, b, c, s.organisations.length, new Set(s.organisations.map(o => o.name)).size, new Set(s.organisations.map(o => o.code)).size, process.memoryUsage().heapUsed / 1e6);
    if (units === 844) { const m = [...s.facts.values()].map(f => [f.get("ORG_COMMITTEE")!.value, f.get("DV_TOTAL")!.value]); console.log(m.filter(x => !x[0]).map(x => x[1]).sort((a: any, b: any) => a - b).join(" "), "\n", m.filter(x => x[0]).map(x => x[1]).sort((a: any, b: any) => a - b).join(" ")); }
  }
});
