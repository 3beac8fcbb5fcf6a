/** A format code shows percentages when its sign stands outside quotes, escapes and brackets. */
export const showsPercent = (code: string): boolean =>
  code.replace(/"[^"]*"|\\[^]|_[^]|\*[^]|\[[^\]]*\]/gu, "").includes("%");
