import { ExcelRefusal } from "../../excel";

/**
 * Prints an error to the developer tools. An error of Excel itself comes with the statement that Excel refused.
 *
 * Microsoft's helpers know how to print it. They load when first needed; the build takes of them what this uses.
 */
export async function logError(error: unknown): Promise<void> {
  const { Utilities } = await import(/* webpackChunkName: "office-js-helpers" */ "@microsoft/office-js-helpers");
  Utilities.log((error instanceof ExcelRefusal ? error.cause : error) as Error);
}
