/* Steps that are not on the way from forms to the report. */
export { HelpStep } from "./help";
export { SettingsStep } from "./settings";
