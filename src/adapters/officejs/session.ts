/** What stands between the areas of a list; null where Excel takes no lists. */
export type Separator = "," | ";" | null;

/** What has been learned of this Excel, as long as the page is open. */
export interface Session {
  /** Undefined until it was asked. */
  separator: Separator | undefined;
  /** Excel holds screen and calculation still when it is asked to. */
  takesHints: boolean;
}

export const newSession = (): Session => ({ separator: undefined, takesHints: true });

/** Asks Excel to hold still until the next answer, where it knows how to. */
export function holdStill({ workbook }: Excel.RequestContext, { takesHints }: Session): void {
  if (!takesHints) return;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
}
