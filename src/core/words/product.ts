/** The name of the product, as files and windows carry it. */
export const productName = "Sổ chỉ tiêu";

/** The version of package.json, where it is changed: `npm version` writes it here. */
export const productVersion = "0.2.0";
