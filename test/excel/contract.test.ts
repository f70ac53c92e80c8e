import type { Sheet } from "../../src/sheets";
import type { Language } from "../../src/text";
import { addSheets } from "../../src/excel/addSheets";
import { cellOf, describeRenderer } from "../contract/renderers";
import type { ReadBack, ReadCell } from "../contract/readBack";
import { openWorkbook } from "./workbook";

// The renderer of a workbook that is open, through Microsoft's own office.js.
describeRenderer("Office.js", { keeps: ["cells", "table", "names"], render }, 12);

async function render(sheets: readonly Sheet[], language: Language): Promise<Partial<ReadBack>[]> {
  const bench = await openWorkbook();
  try {
    return await Excel.run(async (context) => {
      const known = context.workbook.worksheets.load("items/name,items/position");
      await context.sync();
      const [shown] = sheets;
      const worksheets = await addSheets(context, sheets, language, known.items, shown?.name ?? "");
      const readBack: Partial<ReadBack>[] = [];
      for (const [i, worksheet] of worksheets.entries()) {
        const sheet = sheets[i];
        if (sheet) readBack.push(await readSheet(worksheet, sheet));
      }
      return readBack;
    });
  } finally {
    bench.dispose();
  }
}

/** Reads it all, over as many syncs as it takes. The sheet that was rendered tells only how far to read. */
async function readSheet(worksheet: Excel.Worksheet, { rows, columns }: Sheet): Promise<Partial<ReadBack>> {
  const { context } = worksheet;
  const range = worksheet.getRangeByIndexes(0, 0, rows.length, columns.length).load("values,formulas,numberFormat");
  const tables = worksheet.tables.load("items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  worksheet.load("name");
  await context.sync();

  const [table] = tables.items;
  const tableRange = table?.getRange().load("address");
  const header = table?.getHeaderRowRange().load("values");
  await context.sync();

  return {
    name: worksheet.name,
    cells: cellsOf(range),
    table: table && {
      name: table.name,
      range: place(tableRange?.address ?? ""),
      header: (header?.values[0] ?? []).map(String),
    },
    names: Object.fromEntries(
      names.items
        .filter(({ formula }) => sheetOf(String(formula)) === worksheet.name)
        .map(({ name, formula }) => [name, place(String(formula))]),
    ),
  };
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range): Record<string, ReadCell> {
  return Object.fromEntries(
    (values as (string | number | boolean)[][]).flatMap((line, row) =>
      line.flatMap((value, column) => {
        const written = (formulas as unknown[][])[row]?.[column];
        const isFormula = typeof written === "string" && written.startsWith("=") && written !== value;
        const format = String((numberFormat as unknown[][])[row]?.[column]);
        const cell = cellOf(value, isFormula ? written : undefined, format);
        return cell ? [[`${String.fromCharCode(65 + column)}${row + 1}`, cell] as const] : [];
      }),
    ),
  );
}

/** `=Oppsett!$C$7` is C7 of Oppsett. */
const place = (reference: string): string => (reference.split("!").at(-1) ?? "").replaceAll("$", "");
const sheetOf = (reference: string): string =>
  reference
    .replace(/^=/u, "")
    .split("!")
    .slice(0, -1)
    .join("!")
    .replace(/^'(.*)'$/u, "$1")
    .replaceAll("''", "'");
