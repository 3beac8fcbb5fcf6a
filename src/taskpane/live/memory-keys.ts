/** Under which keys the pane keeps something in the workbook. */
export const memoryKeys = { pane: "so-chi-tieu", plan: "so-chi-tieu-plan" } as const;
