import { readingOfName } from "#app/reading/name-of-file";

const told = (name: string): string => {
  const reading = readingOfName(`nop/${name}`);
  if (reading === null) return "opened";
  return "reason" in reading ? `${reading.kind} ${reading.reason ?? ""}` : reading.kind;
};

test.each([
  ["02.001.001 xã.xlsx", "opened"],
  ["02.001.001 xã.XLSM", "opened"],
  ["02.001.001 xã.xls", "opened"],
  ["02.001.001 xã.xltx", "opened"],
  ["02.001.001 xã.ods", "opened"],
  ["~$02.001.001 xã.xlsx", "temporary"],
  [".DS_Store", "temporary"],
  [".02.001.001 xã.xlsx.icloud", "otherFile notDownloaded"],
  ["02.001.001 xã.xlsx.crdownload", "otherFile notDownloaded"],
  ["02.001.001 xã.zip", "otherFile archive"],
  ["02.001.001 xã.rar", "otherFile archive"],
  ["02.001.001 xã.pdf", "otherFile pdf"],
  ["02.001.001 xã.csv", "otherFile csv"],
  ["02.001.001 xã.et", "otherFile otherSpreadsheet"],
  ["02.001.001 xã.numbers", "otherFile otherSpreadsheet"],
  ["02.001.001 xã.gsheet", "otherFile sheetLink"],
  ["02.001.001 xã.msg", "otherFile otherDocument"],
  ["02.001.001 công văn.docx", "otherFile"],
  ["02.001.001 xã", "otherFile"],
])("%s: %s", (name, expected) => {
  expect(told(name)).toBe(expected);
});
