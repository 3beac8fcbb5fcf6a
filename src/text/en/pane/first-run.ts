import type { FirstRunText } from "#text/vi/pane/first-run";

export const firstRun: FirstRunText = {
  sentences: [
    "Give the registry and the forms that came in to the step «Consolidate», in any order.",
    "You are told who has not sent, which form has to be corrected in which cell, and what each target still lacks.",
    "Then download the report; nothing leaves this computer.",
  ],
  choosePlan: "Choose a plan",
  planHint: "None is chosen for you; forms that were handed in say which plan they are for.",
  places: {
    "son-dong":
      "Since 1 July 2025 there are no districts; the province of Bac Giang is part of Bac Ninh.",
    "di-linh":
      "Since 1 July 2025 there are no districts; Di Linh is in the larger province of Lam Dong.",
    "duc-pho":
      "Since 1 July 2025 there are no districts; Duc Pho is in the larger province of Quang Ngai.",
    "lac-duong":
      "Since 1 July 2025 there are no districts; Lac Duong is in the larger province of Lam Dong.",
    "ha-giang":
      "Since 1 July 2025 the province of Ha Giang is part of Tuyen Quang; there are no districts.",
  },
};
