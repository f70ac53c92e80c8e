import { LEDGER_SETTING } from "../../sheets";
import { ExcelRefusal, inExcel } from "../host";

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

/**
 * Keeps the corrections in the workbook, for the next file of the same ledger. Those of another user are replaced. A
 * response that is lost is looked up.
 */
export async function writeLedgerChoice(choice: unknown): Promise<void> {
  const text = JSON.stringify(choice);
  try {
    await inExcel(async (context) => {
      context.workbook.settings.add(LEDGER_SETTING, text);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof ExcelRefusal) || JSON.stringify(await readLedgerChoice()) !== text) throw error;
  }
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
