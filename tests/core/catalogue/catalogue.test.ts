import { records, textsIn, textsWith, withoutSource } from "./records";

describe.each(records)("the records of %s", (_kind, kept) => {
  test("are plain data: what is written out and read back is the same", () => {
    expect(JSON.parse(JSON.stringify(kept))).toStrictEqual(kept);
  });

  test("are written in composed letters", () => {
    expect(textsIn(kept).length).toBeGreaterThan(10);
    expect(textsWith(kept, (text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  test("hold Latin letters and no stray blank", () => {
    const fault = /^\s|\s$|\s{2}|[^\S ]|\p{Script=Cyrillic}|\p{Script=Greek}/u;
    expect(textsWith(kept, (text) => text === "" || fault.test(text))).toEqual([]);
  });

  test("keep to the one spelling of ủy, hóa, hòa, hằng năm, tỷ lệ and chiến sĩ", () => {
    const fault = /uỷ|hoá(?!\p{L})|hoà(?!\p{L})|hàng năm|tỉ lệ|chiến sỹ/iu;
    expect(textsWith(kept, (text) => fault.test(text))).toEqual([]);
  });
});

describe("the walk over the records", () => {
  test.each([
    ["a text deep inside", [{ a: { b: ["x", "o\u0301"] } }], [".0.a.b.1: o\u0301"]],
    ["a key", { "o\u0301": 1 }, [".o\u0301 (key): o\u0301"]],
    ["nothing", { a: "ó", b: null, c: 1 }, []],
  ])("finds letters that are not composed in %s", (_where, kept, found) => {
    expect(textsWith(kept, (text) => text !== text.normalize("NFC"))).toEqual(found);
  });

  test.each([
    ["Biểu 6-BTCTW; 004_fbdb4c1267060c0e.txt II.2.2", true],
    ["002_f6b572c9fb711dbe.txt B.II.2.1.1.d", true],
    ["001_0bb5d7836b360056.txt chú thích 3", true],
    ["001_0bb5d7836b360056.txt", false],
    ["005_fbdb4c1267060c0e.txt II.2.2", false],
    ["Báo cáo năm 2022", false],
    ["", false],
  ])("takes %p for a source: %p", (source, isOne) => {
    expect(withoutSource([{ source }])).toEqual(isOne ? [] : [source]);
  });
});
