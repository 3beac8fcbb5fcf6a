/** What the pane says of the text document. */
export interface ToolsText {
  readonly document: {
    readonly download: string;
    readonly hint: string;
  };
}

export const tools: ToolsText = {
  document: {
    download: "Tải văn bản .docx",
    hint: "Văn bản có phần báo cáo và các phụ lục, để sửa lời văn rồi trình ký.",
  },
};
