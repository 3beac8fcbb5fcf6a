import { tools as en } from "#text/en/pane-tools";
import { tools as vi, type ToolsText } from "#text/vi/pane-tools";
import type { Language } from "./language";

const texts: Readonly<Record<Language, ToolsText>> = { vi, en };

export const toolsTextOf = (language: Language): ToolsText => texts[language];
