import { strFromU8, unzipSync } from "fflate";
import type { Desk } from "#taskpane/work/desk";
import { loadSample } from "#taskpane/work/sample-work";
import { saveDocument } from "#taskpane/work/tool-work";
import { steps } from "#text/vi/pane-steps";
import { deskOfTest, type DeskOfTest } from "./gathered-desk";

const noticeOf = ({ store }: Desk) => store.get().notice;
const lastSaved = (desk: DeskOfTest): Uint8Array => desk.saved.at(-1)?.bytes ?? new Uint8Array();

describe("the report as a text document", () => {
  test("it is the report that is shown, with its figures as the page prints them", async () => {
    const desk = deskOfTest();
    await loadSample(desk);
    await saveDocument(desk);
    expect(desk.saved[0]?.name).toBe("bao-cao-ha-giang-2026.docx");
    const text = strFromU8(unzipSync(lastSaved(desk))["word/document.xml"] ?? new Uint8Array());
    const { indicators = [] } = desk.store.get().report ?? {};
    const percentages = indicators.flatMap(({ value }) => /\d+,\d\d%/u.exec(value ?? "") ?? []);
    expect(percentages.length).toBeGreaterThan(5);
    for (const percentage of percentages) expect(text).toContain(percentage);
  }, 60_000);

  test("without forms there is none, and the page says what is missing", async () => {
    const desk = deskOfTest();
    await saveDocument(desk);
    expect(desk.saved).toEqual([]);
    expect(noticeOf(desk)?.words).toBe(steps.complaints.filesNeeded);
  });
});
