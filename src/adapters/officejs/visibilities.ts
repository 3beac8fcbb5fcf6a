/** How Excel calls what is seen of a sheet, and how we do. */
export const visibilities = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const;
