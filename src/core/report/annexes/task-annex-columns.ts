/** Columns of annex 5, from 0. */
export const taskAnnexColumns = { due: 4, done: 5, days: 6, state: 7 } as const;
