/** What writes into the open workbook or walks through it, loaded when somebody asks. */
export const laterWork = () => import(/* webpackChunkName: "excel-write" */ "./work/later-work");
