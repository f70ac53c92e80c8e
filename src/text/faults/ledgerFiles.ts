import type { LedgerFileFaults } from "../../core";
import type { FamilyWords } from "./faultWords";
import { alike } from "./ledgerFiles/alike";
import { columns } from "./ledgerFiles/columns";
import { files } from "./ledgerFiles/files";
import { periods } from "./ledgerFiles/periods";
import { postings } from "./ledgerFiles/postings";
import { rules } from "./ledgerFiles/rules";
import { totals } from "./ledgerFiles/totals";

/** The faults of a ledger's files and of the rules that map it, in words. */
export const ledgerFiles: FamilyWords<LedgerFileFaults> = {
  ...rules,
  ...files,
  ...totals,
  ...columns,
  ...postings,
  ...alike,
  ...periods,
};
