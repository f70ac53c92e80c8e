import { ExcelRefusal } from "../../excel";

/**
 * Prints an error to the developer tools. An error of Excel itself comes with the statement that Excel refused.
 *
 * Microsoft's helpers know how to print it. The bundler cannot take them apart, so they load when they are first needed.
 */
export async function logError(error: unknown): Promise<void> {
  const { Utilities } = await import(/* webpackChunkName: "office-js-helpers" */ "@microsoft/office-js-helpers");
  Utilities.log((error instanceof ExcelRefusal ? error.cause : error) as Error);
}
