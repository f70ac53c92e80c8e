import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import {
  controlWorkbook,
  explainCell,
  isHeldFormula,
  templateFile,
  TEMPLATES,
  type Snapshot,
  type SheetSnapshot,
  type TemplateId,
} from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { functionsIn } from "../../snapshot";
import { openWorkbook } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
});
afterEach(() => bench.dispose());

/**
 * A formula as Excel gives it back from a file without marks of dynamic arrays: `@` before whatever may give several
 * cells. https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
const asOpened = (cell: unknown): unknown =>
  isHeldFormula(cell) ? cell.replace(/\b(?:INDEX\(|BIBSYS[._])/gu, "@$&") : cell;

const opened = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  formulas: sheet.formulas.map((cells) => cells.map(asOpened)),
});

test.each(Object.keys(TEMPLATES) as TemplateId[])("every formula of %s is explained with @ as without", async (id) => {
  const file = join(__dirname, "../../../assets/templates", templateFile(id, "nb"));
  await bench.open(new Uint8Array(readFileSync(file)));
  const snapshot = await readSnapshot();
  const signed: Snapshot = { ...snapshot, sheets: snapshot.sheets.map(opened) };
  const call = await functionsIn();
  let formulas = 0;
  for (const { name: sheet, row, column, formulas: cells } of snapshot.sheets) {
    for (const [down, across, formula] of cells.flatMap((line, i) => line.map((cell, j) => [i, j, cell] as const))) {
      if (!isHeldFormula(formula)) continue;
      formulas += 1;
      const at = { sheet, row: row + down, column: column + across, rows: 1, columns: 1 };
      const before = explainCell(snapshot, at, call);
      expect(explainCell(signed, at, call)).toEqual({ ...before, formula: asOpened(formula) });
    }
  }
  expect(formulas).toBeGreaterThan(0);
  // Neither does the control find anything because of the sign.
  expect(controlWorkbook(signed, []).found).toEqual(controlWorkbook(snapshot, []).found);
});
