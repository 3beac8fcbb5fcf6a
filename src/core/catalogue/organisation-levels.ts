/** Province, district (until 30/6/2025), grassroots organisation, cell or section attached to one. */
export type OrganisationLevel = "province" | "district" | "grassroots" | "attached";
