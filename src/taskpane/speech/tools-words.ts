import { Spoken } from "#text/spoken";
import { tools, type ToolsText } from "#text/vi/pane/tools";
import type { Language } from "./language";

export const toolsTexts = new Spoken<ToolsText>(tools);

export const toolsTextOf = (language: Language): ToolsText => toolsTexts.in(language);
