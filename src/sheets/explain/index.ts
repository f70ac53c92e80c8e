// From a cell down to what was typed: Excel's own formulas followed step by step. Knows no pane: it gives data,
// text/explain says it.
export { isKnown } from "./evaluate";
export { areaOf, cellsOfOrigin, explainCell, leafOf } from "./explain";
export { readArgument, type WrittenArgument } from "./insert/argument";
export { composeFormula } from "./insert/compose";
export { heldBy, previewFormula, spillFindings, type FormulaPreview } from "./insert/preview";
export { originOf, originOfArgument } from "./origin";
export { repairsIn, type Repair } from "./repairs";
export { isFaulty } from "./result";
export type { Called, CallFunction } from "./setting";
export { spillingCells } from "./spill";
