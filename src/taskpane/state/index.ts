// What the pane knows of the workbook, and the actions it can start. Knows no markup.
export { ActionsContext, excelActions, useActions, useProgress, type Actions } from "./actions";
export { isAlike } from "./isAlike";
export { logError } from "./logError";
export { keyOf, placeOfArea } from "./placeKey";
export { lastSigner, rememberSigner } from "./signer";
export type { ChosenSource } from "./sourceStore";
export { useActionPanel, type Started } from "./useActionPanel";
export { useChosenSource } from "./useChosenSource";
export { useFailureLog } from "./useFailureLog";
export { useLedger } from "./useLedger";
export { useRead, type Known, type ReadingAt, type ReadWatch } from "./useRead";
export { useSelection } from "./useSelection";
export { useSigner, type Signed } from "./useSigner";
export { useWorkbook } from "./useWorkbook";
export { whyOf } from "./whyOf";
export { LanguageContext, useLanguage, useWords, useWordsOf, type InLanguage, type PaneWords } from "./words";
