/** The name of the product, as files and windows carry it. */
export const productName = "Sổ chỉ tiêu";

/** The version of package.json, which a test holds it to. */
export const productVersion = "0.2.0";
