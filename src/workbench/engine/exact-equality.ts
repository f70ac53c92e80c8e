import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Turns the grid engine's index of compared cells off, so that a comparison answers the same each time.
 *
 * The index has one key for zero and empty, and one for the number 8 and the text "8". So `=INDEX(A1:A9,2)=""` is FALSE
 * for a zero the first time, and TRUE once any formula has compared the same cell. In Excel a number never equals a
 * text, asked first or last.
 *
 * Imported before the engine calculates. Comparisons read the cells, as they do the first time anyway.
 */
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
CELL_INVERTED_INDEX_CACHE.set = () => undefined;
CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
