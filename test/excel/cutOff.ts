import type { Headless } from "../../src/workbench/headless";
import { workbookAsItIs } from "./wholeWorkbook";

/**
 * Cuts a piece of work off after some actions of one of its requests, and holds the workbook to what it was before.
 *
 * @returns whether it failed, as it does while there is something to cut off
 */
export async function isCutOff(
  { host }: Headless,
  work: () => Promise<unknown>,
  before: unknown,
  { sync, afterActions }: { sync: number; afterActions: number },
): Promise<boolean> {
  host.traffic.resetCount();
  host.traffic.failRequest(sync, { code: "GeneralException", afterActions });
  const refusal = await work().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (refusal === undefined) return false;
  expect(refusal).toMatchObject({ name: "ExcelRefusal", code: "GeneralException", leftBehind: [] });
  expect(await workbookAsItIs()).toEqual(before);
  return true;
}
