import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { intersect, subtract, type Box } from "./box";
import type { Engine } from "./engine";
import { toBox, toRange } from "./engine-range";

/** What a user may type into cells, and the texts that go with it. */
export interface Validation {
  /** The choices: texts with commas between, or a reference after an equals sign. Undefined allows any value. */
  readonly list: { readonly source: string; readonly inCellDropDown: boolean } | undefined;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

/** The message for a value that is not among the choices; `Stop` refuses it. */
export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** The message when the cell is chosen. */
export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What Excel reports for cells without a rule. */
export const NO_VALIDATION: Validation = {
  list: undefined,
  ignoreBlanks: true,
  alert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** The validation rules of the grid's sheets. */
export class GridValidations {
  private readonly model: DataValidationModel;
  private nextId = 1;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(DataValidationModel);
  }

  /** The validations of a sheet, each with its cells; all other cells accept anything. */
  list(sheetId: string): readonly { readonly boxes: readonly Box[]; readonly validation: Validation }[] {
    return this.rules(sheetId).map((rule) => ({ boxes: rule.ranges.map(toBox), validation: toValidation(rule) }));
  }

  at(sheetId: string, row: number, column: number): Validation | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.within(sheetId, cell)[0]?.validation;
  }

  /** The validations that touch a box, each with the part of the box it holds. */
  within(sheetId: string, box: Box): readonly { readonly boxes: readonly Box[]; readonly validation: Validation }[] {
    return this.list(sheetId)
      .map(({ boxes, validation }) => ({ boxes: common(boxes, box), validation }))
      .filter(({ boxes }) => boxes.length > 0);
  }

  /** Gives cells a validation in place of what they had. */
  set(sheetId: string, boxes: readonly Box[], validation: Validation): void {
    for (const box of boxes) this.clear(sheetId, box);
    const rule = { uid: `validation-${this.nextId++}`, ranges: boxes.map(toRange), ...toRule(validation) };
    this.engine.change(AddDataValidationMutation.id, { subUnitId: sheetId, rule });
  }

  clear(sheetId: string, box: Box): void {
    for (const { uid, ranges } of this.rules(sheetId)) {
      const boxes = ranges.map(toBox);
      if (common(boxes, box).length === 0) continue;
      const rest = boxes.flatMap((one) => subtract(one, box)).map(toRange);
      const own = { subUnitId: sheetId, ruleId: uid };
      if (rest.length === 0) this.engine.change(RemoveDataValidationMutation.id, own);
      else {
        const payload = { type: UpdateRuleType.RANGE, payload: rest };
        this.engine.change(UpdateDataValidationMutation.id, { ...own, payload });
      }
    }
  }

  private rules(sheetId: string): readonly ISheetDataValidationRule[] {
    return [...(this.model.getRules(this.engine.unitId, sheetId) as ISheetDataValidationRule[])];
  }
}

const STYLES: Readonly<Record<ValidationAlert["style"], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

function toRule({ list, ignoreBlanks, alert, prompt }: Validation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  return {
    type: list ? DataValidationType.LIST : DataValidationType.ANY,
    ...(list && { formula1: list.source, showDropDown: list.inCellDropDown }),
    renderMode: DataValidationRenderMode.ARROW,
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    errorStyle: STYLES[alert.style],
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function toValidation(rule: ISheetDataValidationRule): Validation {
  const { type, formula1 = "", showDropDown = true, allowBlank = true, errorStyle } = rule;
  const style = Object.entries(STYLES).find(([, known]) => known === errorStyle)?.[0] as ValidationAlert["style"];
  return {
    list: type === "list" ? { source: formula1, inCellDropDown: showDropDown } : undefined,
    ignoreBlanks: allowBlank,
    alert: {
      showAlert: rule.showErrorMessage ?? true,
      style,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      showPrompt: rule.showInputMessage ?? true,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

function common(boxes: readonly Box[], box: Box): readonly Box[] {
  return boxes.map((one) => intersect(one, box)).filter((part) => part !== undefined);
}
