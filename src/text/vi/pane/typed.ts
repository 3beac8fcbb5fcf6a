/** What the pane says of texts that were typed into the report and are longer than their rows. */
export interface TypedText {
  readonly tooLong: string;
  readonly cell: (cell: string, lines: string, room: string) => string;
}

export const typed: TypedText = {
  tooLong:
    "Chữ đã gõ vào trang «Báo cáo» dài hơn chỗ in, in ra sẽ bị cắt. Trước khi in, hãy ghi lại báo cáo vào sổ này: lời đã gõ được giữ và in đủ. Chưa có biểu để ghi lại thì kéo các dòng sau cao thêm.",
  cell: (cell, lines, room) => `Ô ${cell}: cần ${lines} dòng, đang có chỗ cho ${room} dòng`,
};
