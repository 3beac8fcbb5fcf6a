import { createStore } from "#taskpane/state/store";
import { recallRegistry, rememberExplanations } from "#taskpane/work/computer-work";
import { forgetComputer } from "#taskpane/work/forget-work";
import { explain } from "#taskpane/work/gathering/decide-work";
import type { Desk } from "#taskpane/work/desk";
import { temporaryFolder } from "../support/command-line";
import { computerOfTest, deskOfTest, formsIn, readDesk } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const folder = temporaryFolder();
const sample = folder("s");

beforeAll(async () => {
  await sampleInto(sample, "--units", "6", "--year", "2026");
}, 120_000);

describe("what this computer remembers", () => {
  test("the registry file that was chosen last comes back with the page, but not over another one", async () => {
    const computer = computerOfTest();
    await readDesk(sample, [], computer);
    const [desk, other] = [deskOfTest(computer), await readDesk(sample, [])];
    await recallRegistry(desk);
    expect(desk.store.get().registry).toMatchObject({ name: "so-don-vi.xlsx", recalled: true });
    const { registry } = other.store.get();
    await recallRegistry({ ...other, computer });
    expect(other.store.get().registry).toBe(registry);
  });

  test("typed explanations come back, and of the forms their readings are kept, not the files", async () => {
    const computer = computerOfTest();
    const first = await readDesk(sample, formsIn(folder("s", "nop"), "02.001.001"), computer);
    await rememberExplanations(first);
    await explain(first, "explain.a", "Đúng");
    expect([...computer.kept.keys()].sort()).toEqual([
      "explanations",
      "readings",
      "registry",
      "work",
    ]);
    // The page unpacks what it keeps itself: nothing that grows with the forms may be in it.
    expect(JSON.stringify(computer.kept.get("work"))).not.toContain("facts");
    expect(JSON.stringify(computer.kept.get("readings"))).not.toContain("arrayBuffer");
    const desk = deskOfTest(computer);
    await rememberExplanations(desk);
    expect(desk.store.get().explanations).toEqual([["explain.a", "Đúng"]]);
  });

  test("when it is told to forget, nothing is left", async () => {
    const computer = computerOfTest();
    const desk = await readDesk(sample, [], computer);
    await rememberExplanations(desk);
    await explain(desk, "explain.a", "Đúng");
    await forgetComputer(desk);
    expect(computer.kept.get("registry")).toBeUndefined();
    expect(computer.kept.get("explanations") ?? []).toEqual([]);
    expect(desk.store.get()).toMatchObject({ explanations: [] });
  });

  test("a page without such a memory goes on as before", async () => {
    const desk: Desk = { ...deskOfTest(), store: createStore(deskOfTest().store.get()) };
    await rememberExplanations(desk);
    await recallRegistry(desk);
    expect(desk.store.get().registry).toBeNull();
  });
});
