import { LEDGER_SETTING } from "../../sheets";
import { inExcel } from "../host";

/**
 * Reads the corrections kept in this workbook of how a ledger is read; undefined where there are none. Check them with
 * `readChoices`.
 */
export function readLedgerChoice(): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(LEDGER_SETTING).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parsed(setting.value);
  });
}

/** Keeps the corrections in the workbook, for the next file of the same ledger. */
export function writeLedgerChoice(choice: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(LEDGER_SETTING, JSON.stringify(choice));
    await context.sync();
  });
}

/** Parses a kept text. A text that somebody has broken by hand counts as nothing kept. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
