import { craftWorkbook, relationshipsXml } from "./crafted-workbook";
import { craftZip, joined, utf8 } from "./crafted-zip";
import { fixture, refusal } from "./reading";

const office = (main: string, data: string): Uint8Array =>
  craftZip([
    { name: "_rels/.rels", data: relationshipsXml(["r1", "officeDocument", main]) },
    { name: main, data },
  ]);

const withMimetype = (data: string): Uint8Array =>
  craftZip([{ name: "mimetype", data, stored: true }]);

/** An OLE file whose directory names these streams. */
function ole(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, stream] of streams.entries()) {
    const at = 1024 + index * 128;
    Array.from(stream).forEach((letter, place) => {
      bytes[at + place * 2] = letter.charCodeAt(0);
    });
    bytes[at + 64] = stream.length * 2 + 2;
    bytes[at + 66] = 2;
  }
  return bytes;
}

const utf16Text = (text: string): Uint8Array =>
  joined(
    Uint8Array.of(0xff, 0xfe),
    ...Array.from(text).map((c) => Uint8Array.of(c.charCodeAt(0), 0)),
  );

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

test.each([
  ["nothing", Uint8Array.of(), "empty"],
  ["white space", utf8(" \r\n"), "empty"],
  ["a table of a web page", utf8("\n<TABLE><tr><td>1</td></tr></TABLE>"), "html"],
  [
    "a web page with a mark",
    joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8("<!DOCTYPE html>")),
    "html",
  ],
  ["a web page in XML", utf8('<?xml version="1.0"?>\n<html xmlns="x"/>'), "html"],
  ["a web page in one file", utf8("MIME-Version: 1.0\r\nX-Document-Type: Workbook"), "html"],
  ["comma separated text", utf8("STT,Tên\n1,Đắk Lắk\n"), "csv"],
  ["semicolon separated text in an old encoding", latin1("Mã;Tên\n1;\xd0\xe0\n"), "csv"],
  ["text of UTF-16", utf16Text("STT\tTen\r\n"), "csv"],
  ["text that begins like a bitmap", utf8("BM01,1"), "csv"],
  ["a workbook of Excel 2003 in XML", utf8('<?xml version="1.0"?><Workbook/>'), "xml2003"],
  [
    "a workbook of Excel 2003 that names its program",
    utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><ss:Book/>'),
    "xml2003",
  ],
  ["XML of something else", utf8('<?xml version="1.0"?><a/>'), "otherDocument"],
  ["a PDF", utf8("%PDF-1.7"), "pdf"],
  ["an RTF", utf8("{\\rtf1"), "otherDocument"],
  ["a PNG", latin1("\x89PNG\r\n\x1a\n"), "otherDocument"],
  ["a JPEG", latin1("\xff\xd8\xff\xe0"), "otherDocument"],
  ["a bitmap", latin1("BM\x36\x00\x0c\x00\x00\x00\x00\x00"), "otherDocument"],
  ["an archive of another kind", latin1("Rar!\x1a\x07"), "archive"],
  ["a zip of other things", craftZip([{ name: "photo.jpg", data: "x" }]), "archive"],
  ["an empty zip", craftZip([]), "archive"],
  [
    "a Word document",
    office("word/document.xml", '<w:document xmlns:w="urn:w"/>'),
    "otherDocument",
  ],
  [
    "a presentation",
    office("ppt/presentation.xml", '<p:presentation xmlns:p="urn:p"/>'),
    "otherDocument",
  ],
  ["a binary workbook", office("xl/workbook.bin", "\u0083\u0001"), "xlsb"],
  ["an OpenDocument sheet", withMimetype("application/vnd.oasis.opendocument.spreadsheet"), "ods"],
  [
    "an OpenDocument text",
    withMimetype("application/vnd.oasis.opendocument.text"),
    "otherDocument",
  ],
  ["an encrypted workbook", ole("EncryptedPackage"), "encrypted"],
  [
    "a workbook for those who were given rights",
    ole("EncryptedPackage", "DRMEncryptedTransform"),
    "rightsProtected",
  ],
  [
    "the same, its parts in the other order",
    ole("\tDRMContent", "EncryptedPackage"),
    "rightsProtected",
  ],
  ["an old workbook", ole("Workbook"), "xls"],
  ["an older workbook", ole("Book"), "xls"],
  ["an old Word document", ole("WordDocument"), "otherDocument"],
  ["an OLE file of unknown content", ole("Contents"), "encryptedOrXls"],
  ["the oldest workbook", latin1("\x09\x04\x06\x00\x00\x00\x10\x00"), "xls"],
  ["a program", latin1("MZ\x90\x00\x03\x00"), "notAWorkbook"],
  ["the beginning of a zip", fixture("edge", "types").subarray(0, 400), "truncated"],
])("%s under the name of a workbook is refused as what it is", (_, bytes, reason) => {
  expect(refusal(bytes)).toBe(reason);
});

test.each([
  ["an old workbook", ole("Workbook"), "xls"],
  ["an old Word document", ole("WordDocument"), "otherDocument"],
  ["a mail", ole("__properties_version1.0"), "otherDocument"],
  ["a PDF", utf8("%PDF-1.7\n"), "pdf"],
  ["a text of Word", utf8("{\\rtf1 "), "otherDocument"],
])("%s that carries a workbook inside is never read as that workbook", (_, container, reason) => {
  expect(refusal(craftWorkbook())).toBeNull();
  expect(refusal(joined(container, craftWorkbook()))).toBe(reason);
});

test.each([
  [
    "a Word document",
    [
      {
        name: "_rels/.rels",
        data: relationshipsXml(["r1", "officeDocument", "word/document.xml"]),
      },
      { name: "word/document.xml", data: '<w:document xmlns:w="urn:w"/>' },
    ],
    "otherDocument",
  ],
  [
    "an OpenDocument sheet",
    [{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true }],
    "ods",
  ],
])("%s is what it is, whatever workbook lies in its archive", (_, parts, reason) => {
  const embedded = { name: "word/embeddings/bieu.xlsx", data: craftWorkbook(), stored: true };
  expect(refusal(craftZip([...parts, embedded]))).toBe(reason);
});

test("a package that points to no main part is another document", () => {
  expect(refusal(craftZip([{ name: "_rels/.rels", data: relationshipsXml() }]))).toBe(
    "otherDocument",
  );
});

test("a file larger than the limit is refused unseen", () => {
  expect(refusal(new Uint8Array(64 * 1024 * 1024 + 1))).toBe("tooLarge");
});
