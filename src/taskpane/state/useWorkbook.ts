import { loadCatalogue, type Catalogue } from "../../functions";
import type { Snapshot } from "../../sheets";
import type { Language } from "../../text";
import { useActions } from "./actions";
import { useRead, type Known } from "./useRead";
import { useLanguage } from "./words";

/** What the cells hold, without the ledger, and the functions in the reader's language. */
export type Workbook = { snapshot: Snapshot; catalogue: Catalogue };

export type KnownWorkbook = Known<Workbook>;

/**
 * Reads the workbook for a panel that needs what its cells hold, and again when one of them changes. The ledger is left
 * out: `useLedger` reads it.
 *
 * @param isNeeded - a panel that has nothing to show yet costs nothing
 */
export function useWorkbook(isNeeded: boolean) {
  const { readSnapshot } = useActions();
  const language = useLanguage();
  const read = async (of: Language): Promise<Workbook> => {
    const [snapshot, catalogue] = await Promise.all([readSnapshot(), loadCatalogue(of)]);
    return { snapshot, catalogue };
  };
  return useRead(isNeeded ? language : undefined, read, { follow: "changes" });
}
