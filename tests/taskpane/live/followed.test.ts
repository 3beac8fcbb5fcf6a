import { cellName } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { steps } from "#text/vi/pane/steps";
import { checkedIn, checking, type } from "./checking";
import { reporting } from "./live-pane";

test("one word in an old font is read as it is seen there, and that is told: its letters alone prove nothing", async () => {
  const pane = await checking();
  const sheet = pane.host.book.find(sheetNames.form);
  const name = reporting[0]?.name ?? "";
  const heads = [...(sheet?.filled() ?? [])].map(([row, column]) => {
    const content = sheet?.knownCell(row, column)?.content;
    return { row, column, said: typeof content === "string" ? content : "" };
  });
  const head = heads.find(({ said }) => said.endsWith(`: ${name}`));
  if (sheet === undefined || head === undefined) throw new Error(`no ${name}`);
  const { row, column, said } = head;
  sheet.protection = null;
  sheet.cellAt(row, column).look.fontName = ".VnTime";
  // «Hội» in TCVN3.
  await type(pane, cellName(row, column), said.replace(name, "Héi"));
  await pane.timer.pass();
  const told = checkedIn(pane).issues.map(({ words }) => words);
  expect(told.find((words) => words.includes("TCVN3"))).toContain("“Hội”");
});

test("what Excel refuses for good while typing is followed is said where the form is checked, and one press repeats it", async () => {
  const pane = await checking();
  await type(pane, "E15", 9999);
  pane.host.faults.push({
    request: pane.host.exchanges.length + 1,
    code: "NonBlankCellOffSheet",
  });
  await pane.timer.pass();
  expect(pane.live().trouble?.at).toBe("check");
  expect(checkedIn(pane).issues).toEqual([]);
  await pane.act((actions) => {
    actions.retry();
  });
  expect(pane.live().trouble).toBeNull();
  expect(checkedIn(pane).issues).toHaveLength(1);
});

test("a mistake of the program while typing is followed is said, and the next edit is checked all the same", async () => {
  const pane = await checking();
  const ask = jest.spyOn(pane.desk.engine, "ask").mockRejectedValueOnce(new Error("gone"));
  await type(pane, "E15", 9999);
  await pane.timer.pass();
  ask.mockRestore();
  expect(pane.store.get().notice).toEqual({ tone: "bad", words: steps.complaints.bug });
  expect(checkedIn(pane).issues).toEqual([]);
  await type(pane, "E16", 1);
  await pane.timer.pass();
  expect(checkedIn(pane).issues.length).toBeGreaterThan(0);
});
