/**
 * TCVN 5712:1993, VN3, as the `.VnTime` family of fonts has it: what a program without the font shows, and what is
 * meant. Capitals with tone marks have no letters of their own; fonts such as `.VnTimeH` draw all letters as capitals.
 */
export const tcvn3Letters: readonly (readonly [shown: string, meant: string])[] = [
  ["\u00b5\u00b8\u00b6\u00b7\u00b9", "àáảãạ"],
  ["\u00a8\u00bb\u00be\u00bc\u00bd\u00c6", "ăằắẳẵặ"],
  ["\u00a9\u00c7\u00ca\u00c8\u00c9\u00cb", "âầấẩẫậ"],
  ["\u00ae", "đ"],
  ["\u00cc\u00d0\u00ce\u00cf\u00d1", "èéẻẽẹ"],
  ["\u00aa\u00d2\u00d5\u00d3\u00d4\u00d6", "êềếểễệ"],
  ["\u00d7\u00dd\u00d8\u00dc\u00de", "ìíỉĩị"],
  ["\u00df\u00e3\u00e1\u00e2\u00e4", "òóỏõọ"],
  ["\u00ab\u00e5\u00e8\u00e6\u00e7\u00e9", "ôồốổỗộ"],
  ["\u00ac\u00ea\u00ed\u00eb\u00ec\u00ee", "ơờớởỡợ"],
  ["\u00ef\u00f3\u00f1\u00f2\u00f4", "ùúủũụ"],
  ["\u00ad\u00f5\u00f8\u00f6\u00f7\u00f9", "ưừứửữự"],
  ["\u00fa\u00fd\u00fb\u00fc\u00fe", "ỳýỷỹỵ"],
  ["\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6", "ĂÂĐÊÔƠƯ"],
];
