import { cellsIndicators } from "#core/catalogue/indicators/cells";
import { inspectionIndicators } from "#core/catalogue/indicators/inspection";
import { meetingsIndicators } from "#core/catalogue/indicators/meetings";
import { membersIndicators } from "#core/catalogue/indicators/members";
import { membershipIndicators } from "#core/catalogue/indicators/membership";
import { organisationIndicators } from "#core/catalogue/indicators/organisation";
import { privateSectorIndicators } from "#core/catalogue/indicators/private-sector";
import { ratingIndicators } from "#core/catalogue/indicators/rating";
import { trainingIndicators } from "#core/catalogue/indicators/training";
import { villagesIndicators } from "#core/catalogue/indicators/villages";
import type { Indicator } from "#core/catalogue/indicator";

/** Every built-in indicator, in the order of the report. */
export const indicators: readonly Indicator[] = [
  ...ratingIndicators,
  ...membershipIndicators,
  ...organisationIndicators,
  ...cellsIndicators,
  ...villagesIndicators,
  ...meetingsIndicators,
  ...trainingIndicators,
  ...membersIndicators,
  ...inspectionIndicators,
  ...privateSectorIndicators,
] as readonly Indicator[];

const byId: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The indicator of an id, or undefined for an id that the catalogue does not know. */
export const indicatorOf = (id: string): Indicator | undefined => byId.get(id);
