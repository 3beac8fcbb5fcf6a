/** From the top down. */
export const organisationLevels = ["province", "district", "grassroots", "attached"] as const;

/** Province, district (until 30/6/2025), grassroots organisation, cell or section attached to one. */
export type OrganisationLevel = (typeof organisationLevels)[number];
