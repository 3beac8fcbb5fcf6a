import { started } from "./started";

test("settings are kept by key until they are deleted", async () => {
  const { request } = started();
  await request(({ settings }) => {
    settings.add("năm", 2026);
  });
  const kept = await request(({ settings }) => settings.getItem("năm").load("value"));
  expect(kept.value).toBe(2026);
  await request(({ settings }) => {
    settings.getItem("năm").delete();
  });
  const gone = await request(({ settings }) => settings.getItemOrNullObject("năm").load("value"));
  expect(gone.isNullObject).toBe(true);
});
