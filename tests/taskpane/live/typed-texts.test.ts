import { strFromU8, unzipSync } from "fflate";
import { cellName } from "#core/cell";
import { sheetNames } from "#core/words/names";
import type { MadeFile } from "#taskpane/protocol/answers";
import { saveReport } from "#taskpane/work/gathering/gather-work";
import { saveDocument } from "#taskpane/work/tools/tool-work";
import { cellsOf, gathered, putReport } from "./gathered";
import { settled, type LivePaneOfTest } from "./live-pane";

const until = async (isDone: () => boolean): Promise<void> => {
  for (let wait = 0; wait < 400 && !isDone(); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Types into the first place for own sentences, as a person in Excel does. */
function typeOwn(pane: LivePaneOfTest, text: string): string {
  const [key] = cellsOf(pane, sheetNames.report).filter((cell) => cell.text.startsWith("own."));
  if (key === undefined) throw new Error("no place for own sentences");
  const cell = cellName(key.row, 0);
  pane.host.type(sheetNames.report, cell, [[text]]);
  return cell;
}

describe("what was typed into the report of this workbook", () => {
  const sentence = "Câu gõ trong Excel.";
  const textOf = ({ bytes }: MadeFile, part: string): string =>
    strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

  test.each([
    ["the text document", saveDocument, "word/document.xml"],
    ["the workbook as a file", saveReport, "xl/sharedStrings.xml"],
  ] as const)(
    "stands in %s that is made next, and no more once it was deleted",
    async (_, save, part) => {
      const pane = await gathered();
      await putReport(pane);
      const made = async (): Promise<boolean | null> => {
        const before = pane.saved.length;
        await pane.act((actions) => {
          actions.withTyped(() => void save(pane.desk));
        });
        await until(() => pane.saved.length > before && pane.store.get().job === null);
        const file = pane.saved.at(-1);
        return file === undefined ? null : textOf(file, part).includes(sentence);
      };
      typeOwn(pane, sentence);
      expect(await made()).toBe(true);
      typeOwn(pane, "");
      expect(await made()).toBe(false);
    },
  );

  test("without which Excel tells it, no file is made that would say something else", async () => {
    const pane = await gathered();
    await putReport(pane);
    pane.host.faults.push({ request: pane.host.exchanges.length + 1, code: "ServiceNotAvailable" });
    const then = jest.fn();
    await pane.act((actions) => {
      actions.withTyped(then);
    });
    expect(then).not.toHaveBeenCalled();
    expect(pane.live().trouble?.at).toBe("report");
  });

  test("and Excel refuses to tell while it is followed is said only when a file is made", async () => {
    const pane = await gathered();
    await putReport(pane);
    await pane.timer.pass();
    typeOwn(pane, sentence);
    await settled();
    const { length } = pane.host.exchanges;
    pane.host.faults.push({ request: length + 1, code: "NonBlankCellOffSheet" });
    await pane.timer.pass();
    await until(() => pane.host.exchanges.length > length);
    await settled();
    expect(pane.host.exchanges).toHaveLength(length + 1);
    expect(pane.live().trouble).toBeNull();
  });

  test("costs no request while another step is open", async () => {
    const pane = await gathered();
    await putReport(pane);
    pane.store.update((state) => ({ ...state, step: "help" }));
    await pane.timer.pass();
    const requests = await pane.requests(async () => {
      typeOwn(pane, sentence);
      await settled();
      await pane.timer.pass();
    });
    expect(requests).toBe(0);
  });

  test("is named by its cell while it is longer than its row, until the report is written again", async () => {
    const pane = await gathered();
    await putReport(pane);
    const cell = typeOwn(pane, Array.from({ length: 10 }, () => "Một dòng.").join("\n"));
    await settled();
    await pane.timer.pass();
    await until(() => pane.live().tooLong.length > 0);
    expect(pane.live().tooLong).toEqual([{ cell, lines: 10, room: 7 }]);
    await putReport(pane);
    expect(pane.live().tooLong).toEqual([]);
    await pane.timer.pass();
    expect(pane.live().tooLong).toEqual([]);
  });
});
