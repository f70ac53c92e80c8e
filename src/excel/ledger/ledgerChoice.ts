import { LEDGER_SETTING } from "../../sheets";
import { inExcel } from "../host/inExcel";

/** How the user has said that a ledger's file is read, as it was kept in this workbook; undefined where nothing is. */
export function readLedgerChoice(): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(LEDGER_SETTING).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parsed(setting.value);
  });
}

/** Keeps it in the workbook, for the next file of the same ledger. */
export function writeLedgerChoice(choice: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(LEDGER_SETTING, JSON.stringify(choice));
    await context.sync();
  });
}

/** Somebody may have changed it by hand: then it is as if nothing were kept. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
