import { dayOfSerial, decimal, serialOfDay, ZERO } from "../../core";
import type { Setting } from "./setting";
import { amountOf, given, scalar, Unexplained, type Result } from "./result";
import type { Tree } from "../workbook";

/** Excel's date functions in the formula of a ledger actual. */
export const NATIVE_DATES: Readonly<Record<string, (of: readonly Tree[], setting: Setting) => Result>> = {
  DATE: (of, setting) => {
    const [year = 0, month = 0, day = 0] = of.map((one) => wholeIn(one, setting));
    if (month < 1 || month > 12 || day < 1 || day > 28) throw new Unexplained("a day in another month");
    return given(decimal(String(serialOfDay({ year, month, day }))));
  },
  /** Whole months between two days. */
  DATEDIF: ([from, to, unit], setting) => {
    if (!from || !to || !unit || scalar(setting.evaluate(unit)) !== "m") throw new Unexplained("DATEDIF but of months");
    const [first, last] = [from, to].map((one) => dayOfSerial(wholeIn(one, setting)));
    if (!first || !last) throw new Unexplained("no days");
    const months = (last.year - first.year) * 12 + last.month - first.month - Number(last.day < first.day);
    return given(decimal(String(months)));
  },
};

const wholeIn = (tree: Tree, setting: Setting): number => (amountOf(scalar(setting.evaluate(tree))) ?? ZERO).toNumber();
