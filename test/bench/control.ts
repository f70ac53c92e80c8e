import { controlWorkbook, TABLES, type Snapshot } from "../../src/sheets";
import { timeOf } from "./stopwatch";

const ROWS = [5_000, 50_000];

/** How long a control waits for a workbook whose ledger is large: a row costs the same in a small one and a large one. */
export function benchControl(print: (what: string, milliseconds: number) => void): void {
  const times = ROWS.map((rows) => {
    const workbook = withLedger(rows);
    return { rows, taken: timeOf(() => controlWorkbook(workbook, []), 3) };
  });
  const [few] = times;
  for (const { rows, taken } of times) {
    const linear = few ? (taken / rows / (few.taken / few.rows)).toFixed(2) : "";
    print(`Control of a ledger of ${rows} rows: a row costs ${linear} of what it costs among ${ROWS[0]}`, taken);
  }
}

function withLedger(rows: number): Snapshot {
  const header = [...TABLES.Hovedbok];
  const lines = Array.from({ length: rows }, (_, i) => {
    const account = 5000 + (i % 700);
    return [2024, (i % 12) + 1, String(account), `Konto ${account}`, String(i % 40), "", "lonn", i + 0.25, i + 0.25, 2];
  });
  const values = [header, ...lines];
  const body = { sheet: "Hovedbok", row: 1, column: 0, rows, columns: header.length };
  return {
    sheets: [{ name: "Hovedbok", row: 0, column: 0, values, formulas: values }],
    tables: [{ name: "Hovedbok", header, body }],
    names: [],
  };
}
