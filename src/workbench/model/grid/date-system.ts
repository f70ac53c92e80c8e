import type { Injector } from "@univerjs/core";
import { IFunctionService, NumberValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

/** The days between the first days of Excel's two calendars (Microsoft: "Date systems in Excel"). */
const DAYS_BETWEEN = 1462;

/**
 * The calendar that a workbook counts days in: from 1900, or from 1904 as old workbooks of Excel for Mac do.
 *
 * The engine counts from 1900 alone. Therefore its date functions get and give numbers that are moved by the days between.
 */
export class DateSystem {
  is1904 = false;

  constructor(injector: Injector) {
    const functions = injector.get(IFunctionService);
    for (const [name, { takes, gives }] of Object.entries(MOVED)) {
      const found = functions.getExecutor(name);
      if (found) this.move(found, takes, gives);
    }
  }

  /** A day of this workbook as the engine and its number formats count it. */
  toEngine(day: number): number {
    return this.is1904 ? day + DAYS_BETWEEN : day;
  }

  private move(executor: BaseFunction, takes: readonly number[], gives: boolean): void {
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given: BaseValueObject[]) => {
      if (!this.is1904) return calculate(...given);
      const result = calculate(...given.map((one, at) => (takes.includes(at) ? moved(one, DAYS_BETWEEN) : one)));
      return gives && !Array.isArray(result) ? moved(result as BaseValueObject, -DAYS_BETWEEN) : result;
    };
  }
}

/** Numbers alone are moved, those of a range too. A text that reads as a date is the same day in both calendars. */
function moved(value: BaseValueObject, days: number): BaseValueObject {
  if (value.isArray()) return value.mapValue((cell) => moved(cell, days));
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()) + days, value.getPattern()) : value;
}

/** Which arguments of a function are days, and whether it gives one. */
const MOVED: Readonly<Record<string, { readonly takes: readonly number[]; readonly gives: boolean }>> = {
  DATE: { takes: [], gives: true },
  DATEVALUE: { takes: [], gives: true },
  TODAY: { takes: [], gives: true },
  NOW: { takes: [], gives: true },
  YEAR: { takes: [0], gives: false },
  MONTH: { takes: [0], gives: false },
  DAY: { takes: [0], gives: false },
  WEEKDAY: { takes: [0], gives: false },
  WEEKNUM: { takes: [0], gives: false },
  ISOWEEKNUM: { takes: [0], gives: false },
  EDATE: { takes: [0], gives: true },
  EOMONTH: { takes: [0], gives: true },
  WORKDAY: { takes: [0, 2], gives: true },
  "WORKDAY.INTL": { takes: [0, 3], gives: true },
  NETWORKDAYS: { takes: [0, 1, 2], gives: false },
  "NETWORKDAYS.INTL": { takes: [0, 1, 3], gives: false },
  DATEDIF: { takes: [0, 1], gives: false },
  DAYS360: { takes: [0, 1], gives: false },
  YEARFRAC: { takes: [0, 1], gives: false },
};
