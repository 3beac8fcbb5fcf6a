import { heard, NotAnswered } from "#adapters/officejs/heard";
import { started } from "../../excel-host/started";

/** An Excel of which every request is told: how it is given up, and how many answers came. */
function listened() {
  const { host, newContext } = started();
  const giveUps: (() => void)[] = [];
  const heardOf = { answers: 0 };
  const hearing = heard(newContext, (giveUp) => {
    giveUps.push(giveUp);
    return () => void (heardOf.answers += 1);
  });
  const ask = (address: string) => {
    const context = hearing();
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    const values = context.sync().then(() => range.values as unknown);
    return { values, context };
  };
  return { host, giveUps, heardOf, ask };
}

test("a request that is answered is what it was", async () => {
  const { host, heardOf, ask } = listened();
  host.type("Sheet1", "A1", [[7]]);
  expect(await ask("A1").values).toEqual([[7]]);
  expect(heardOf.answers).toBe(1);
});

test("a refusal is a refusal still, and an answer", async () => {
  const { host, heardOf, ask } = listened();
  host.cellBeingEdited = true;
  await expect(ask("A1").values).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(heardOf.answers).toBe(1);
});

test.each(["done", "undone"] as const)(
  "a request that is given up fails at once, and its answer is told and nobody's: %s",
  async (silent) => {
    const { host, giveUps, heardOf, ask } = listened();
    host.type("Sheet1", "A1", [["old"]]);
    host.silentIn(1, silent);
    const silenced = new Promise<void>((resolve) => {
      host.whenSilent = resolve;
    });
    const first = ask("A1");
    await silenced;
    giveUps[0]?.();
    await expect(first.values).rejects.toBeInstanceOf(NotAnswered);
    host.type("Sheet1", "A1", [["new"]]);
    expect(await ask("A1").values).toEqual([["new"]]);
    expect(heardOf.answers).toBe(1);
    host.answerLate();
    await new Promise((resolve) => setImmediate(resolve));
    expect(heardOf.answers).toBe(2);
    expect(await ask("A1").values).toEqual([["new"]]);
  },
);

test("giving up what has been answered changes nothing", async () => {
  const { host, giveUps, ask } = listened();
  host.type("Sheet1", "A1", [[7]]);
  const { values } = ask("A1");
  expect(await values).toEqual([[7]]);
  giveUps[0]?.();
  expect(await values).toEqual([[7]]);
});
