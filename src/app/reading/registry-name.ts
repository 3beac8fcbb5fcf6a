/** The ending of a registry's name tells a text from a workbook. */
export const isRegistryText = (path: string): boolean => /\.(csv|tsv|txt)$/iu.test(path);
