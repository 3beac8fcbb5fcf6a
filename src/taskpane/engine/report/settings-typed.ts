import { settingsIn, type ReportSettings } from "#core/result/report-settings";
import { headContent } from "#taskpane/state/head-typed";
import type { HeadTyped } from "#taskpane/protocol/answers";

/** What was typed of the head as a file of settings would say it; what contradicts is told beside the fields. */
export const settingsTyped = (head: HeadTyped): ReportSettings =>
  settingsIn(headContent(head)).settings;
