import type { LedgerBookFaults } from "../../core";
import type { FamilyWords } from "./faultWords";
import { actuals } from "./ledgerBook.actuals";
import { sheets } from "./ledgerBook.sheets";

/** The faults of the ledger's tables in the workbook, in words. */
export const ledgerBook: FamilyWords<LedgerBookFaults> = { ...sheets, ...actuals };
