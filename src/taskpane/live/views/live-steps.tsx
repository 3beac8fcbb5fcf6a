/* The steps that look different inside Excel and are not on everybody's way. */
export { LiveCheck } from "./check";
export { LiveForms } from "./forms";
export { Silence } from "./silence";
export { TooLong } from "./too-long";
export { LiveSettings } from "./settings";
