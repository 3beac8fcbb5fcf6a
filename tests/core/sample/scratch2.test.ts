import { provinceOf } from "#core/sample/province";
import { figuresOfYears } from "#core/sample/year-figures";
import { Session } from "node:inspector";
test("time", () => {
  const p = provinceOf(3, 5000);
  const s = new Session(); s.connect();
  s.post("Profiler.enable"); s.post("Profiler.start");
  const t = Date.now();
  figuresOfYears(p, 3);
  const ms = Date.now() - t;
  s.post("Profiler.stop", (e: any, r: any) => {
    const self = new Map<string, number>();
    const nodes = r.profile.nodes; const byId = new Map(nodes.map((n: any) => [n.id, n]));
    r.profile.samples.forEach((id: any, i: number) => { const n: any = byId.get(id); const k = n.callFrame.functionName + ":" + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + r.profile.timeDeltas[i] / 1000); });
    console.log(ms, [...self].sort((a, b) => b[1] - a[1]).slice(0, 15));
  });
});
