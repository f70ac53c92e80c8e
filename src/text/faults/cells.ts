import type { CellFaults } from "../../core";
import type { FamilyWords } from "./faultWords";
import { amounts } from "./cells/amounts";
import { notice } from "./cells/notice";
import { words } from "./cells/words";

/** The faults of a formula in a cell, in words. functions.js loads these and no others. */
export const cells: FamilyWords<CellFaults> = { ...amounts, ...words, ...notice };
