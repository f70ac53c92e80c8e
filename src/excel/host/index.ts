// How Excel is asked: one run, its refusals, steps that can be stopped, events, the clock. Knows no report and no
// action.
export { asHeld, asRead, cellContent, cellFormula, keptCell, type Written } from "./cells";
export { nowSerial, timeNow } from "./clock";
export { asRefusal, ExcelRefusal, inExcel } from "./inExcel";
export { obstacleOf, type Obstacle } from "./obstacle";
export { actInExcel, changedMeanwhile, madeMeanwhile, Meanwhile, orMeanwhile } from "./meanwhile";
export type { Outcome } from "./outcome";
export { readTogether } from "./readTogether";
export { askForSheets, refuseProtected } from "./refuseProtected";
export { removeRows } from "./removeRows";
export { resizeBody, type Resized } from "./resizeBody";
export { sheetNotOurs } from "./sheetNotOurs";
export { settled } from "./settled";
export { show } from "./show";
export { Cancelled, inParts, mayStop, reached, stopSignal, withSteps, type NextPart, type Step } from "./steps";
export { takeWorkbook, WorkbookTaken } from "./takeWorkbook";
export { askForSigned, newToken, sign, SIGN, signDone, signedSheets, signOf, unsign, type SignedSheet } from "./token";
export { watchChanges, watchSelection, type SheetChange, type Unwatch } from "./watchWorkbook";
