const kibi = 1024;
const mebi = 1024 * 1024;

/** Every bound of the reader in one place: how much of it is read. `limit-reasons` says what is counted and why not more. */
export const limits = {
  fileBytes: { most: 64 * mebi },
  parts: { most: 10_000 },
  trailingBytes: { most: 128 * kibi },
  partBytes: { most: 96 * mebi },
  totalBytes: { most: 1024 * mebi },
  readBytes: { most: 128 * mebi },
  ratio: { most: 200 },
  ratioFreeBytes: { most: 1 * mebi },
  wholeInflation: { most: 64 * kibi },
  inflationStep: { most: 16 * kibi },
  silentSteps: { most: 8 },
  depth: { most: 64 },
  attributes: { most: 64 },
  sheets: { most: 1_000 },
  relations: { most: 10_000 },
  rows: { most: 1_048_576 },
  columns: { most: 16_384 },
  cells: { most: 3_000_000 },
  merges: { most: 65_536 },
  textLength: { most: 32_767 },
  sharedStrings: { most: 500_000 },
  styles: { most: 65_536 },
} as const satisfies Record<string, { readonly most: number }>;

/** The name of a bound. */
export type LimitName = keyof typeof limits;
