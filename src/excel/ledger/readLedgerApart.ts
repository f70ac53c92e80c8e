import type { Finding } from "../../core";
import type { LedgerApart } from "../../sheets";
import { inExcel } from "../host";
import { askForTablePlace, readLedgerSheet } from "../read";
import { foundBook } from "./readBook";

/** *Hovedbok*, and the id of its sheet, which a change event names; undefined where there is none. */
export type LedgerRead = { ledger: (LedgerApart & { sheetId: string }) | undefined; findings: readonly Finding[] };

/** Reads *Hovedbok*, of any size. Nothing is changed. */
export function readLedgerApart(): Promise<LedgerRead> {
  return inExcel(async (context) => {
    const seek = askForTablePlace(context, "Hovedbok");
    await context.sync();
    const findings: Finding[] = [];
    const found = foundBook(await seek(), findings);
    if (!found) return { ledger: undefined, findings };
    const { worksheet } = found.table;
    const range = worksheet.getUsedRange(true).load("rowCount,columnCount,rowIndex,columnIndex");
    worksheet.load("id");
    await context.sync();
    const { sheet, row, column, count: rows } = found;
    const header = found.header.map(String);
    const table = { name: found.table.name, header, body: { sheet, row, column, rows, columns: header.length } };
    const read = await readLedgerSheet(context, { name: sheet, range, table });
    return { ledger: { sheet: read, table, sheetId: worksheet.id }, findings };
  });
}
