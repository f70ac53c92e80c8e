import { invalidArgument } from "../../richapi";
import { FORMAT_FIELDS } from "../grid";

/** The style of a number format. */
export function numberFormatStyle(format: unknown): NonNullable<ReturnType<typeof FORMAT_FIELDS.numberFormat.write>> {
  const style = FORMAT_FIELDS.numberFormat.write(format);
  if (!style) throw invalidArgument("Range.numberFormat");
  return style;
}
