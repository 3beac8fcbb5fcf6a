import { strFromU8, unzipSync } from "fflate";
import { sheetNames } from "#core/words/names";
import { loadSample } from "#taskpane/work/gathering/sample-work";
import { lookAt, saveDocument } from "#taskpane/work/tools/tool-work";
import { deskOfTest } from "./gathered-desk";

test("sheet and text document made in the pane have what was typed", async () => {
  const desk = deskOfTest();
  const head = {
    issuer: "BAN TỔ CHỨC",
    symbol: "BC/BTCTU",
    number: "7",
    signing: "none",
    post: "TRƯỞNG BAN",
    name: "Nguyễn Văn Mẫu",
    reporter: "Ban Tổ chức Tỉnh ủy",
    subject: "kết quả công tác năm",
    filed: "Lưu Văn phòng Ban.",
  };
  desk.store.update((state) => ({ ...state, settings: { ...state.settings, head } }));
  await loadSample(desk);
  await saveDocument(desk);
  await lookAt(desk, null);
  const { looked } = desk.store.get();
  expect(looked?.preview.sheet).toBe(sheetNames.report);
  const seen = looked?.preview.rows.flat().map(({ text }) => text) ?? [];
  const bytes = desk.saved[0]?.bytes ?? new Uint8Array();
  const written = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  for (const text of [
    "Số 07-BC/BTCTU",
    "kết quả công tác năm",
    "TRƯỞNG BAN",
    "Nguyễn Văn Mẫu",
    "- Lưu Văn phòng Ban.",
  ]) {
    expect(seen).toContain(text);
    expect(written).toContain(`>${text}<`);
  }
  expect(seen.join(" ")).not.toMatch(/T\/M/u);
  expect(seen.join(" ")).toContain("Ban Tổ chức Tỉnh ủy báo cáo");
}, 120_000);
