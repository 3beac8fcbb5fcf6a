/* The steps that look different inside Excel and are not on everybody's way. */
export { LiveCheck } from "./check";
export { LiveForms } from "./forms";
export { LiveSettings } from "./settings";
