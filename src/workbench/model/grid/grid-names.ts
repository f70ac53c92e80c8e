import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** What a defined name of the whole workbook carries where a sheet's own carries the sheet's id. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** A defined name: what it stands for is a reference or a formula without its equals sign. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The sheet the name belongs to; undefined for a name of the workbook. */
  readonly sheetId: string | undefined;
}

/** The defined names of the grid. */
export class GridNames {
  private readonly names: IDefinedNamesService;

  constructor(private readonly engine: Engine) {
    this.names = engine.injector.get(IDefinedNamesService);
  }

  list(): readonly GridName[] {
    const map = this.names.getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(map).map((one) => ({
      id: one.id,
      name: one.name,
      formula: one.formulaOrRefString.replace(/^=/, ""),
      comment: one.comment ?? "",
      isVisible: one.hidden !== true,
      sheetId: one.localSheetId === WHOLE_WORKBOOK ? undefined : one.localSheetId,
    }));
  }

  /** Adds the name, or replaces the one with the same id. */
  set({ id, name, formula, comment, isVisible, sheetId }: GridName): void {
    const isReference = formula.includes("!");
    const formulaOrRefString = isReference ? formula : `=${formula}`;
    const scope = { localSheetId: sheetId ?? WHOLE_WORKBOOK, hidden: !isVisible };
    this.engine.change(SetDefinedNameMutation.id, { id, name, formulaOrRefString, comment, ...scope });
  }

  remove({ id, name }: GridName): void {
    this.engine.change(RemoveDefinedNameMutation.id, { id, name });
  }
}
