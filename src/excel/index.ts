export { currentProgress, runAction, watchProgress, type ActionId, type Progress } from "./actions";
export type { Outcome } from "./createReport";
export { ExcelRefusal } from "./inExcel";
