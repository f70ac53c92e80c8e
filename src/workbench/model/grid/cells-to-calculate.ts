import { IUniverInstanceService, UniverInstanceType, type ICommandInfo, type Injector } from "@univerjs/core";
import type { ICellData, IUnitRange, Nullable, Workbook } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { WAITING } from "./cell-value";

/** The cells to which a change gives a formula. */
export function formulasIn({ id, params }: Readonly<ICommandInfo>): readonly IUnitRange[] {
  if (id !== SetRangeValuesMutation.id) return [];
  const { unitId, subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Readonly<Record<number, Nullable<ICellData>>>)
      .filter(([, cell]) => Boolean(cell?.f))
      .map(([column]) => oneCell(unitId, subUnitId, Number(row), Number(column))),
  );
}

/** The cells that wait for their functions. */
export function cellsThatWait(injector: Injector): readonly IUnitRange[] {
  const found: IUnitRange[] = [];
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  for (const sheet of workbook?.getSheets() ?? []) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.v === WAITING) found.push(oneCell(sheet.getUnitId(), sheet.getSheetId(), row, column));
    });
  }
  return found;
}

function oneCell(unitId: string, sheetId: string, row: number, column: number): IUnitRange {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}
