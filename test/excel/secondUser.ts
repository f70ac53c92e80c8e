import type { Headless } from "../../src/workbench/headless";

/** How the actions of the two users ended. */
export interface Meeting<First, Second> {
  /** Whether the first action sent that many requests, so that the second came in between. */
  readonly hasMet: boolean;
  readonly first: PromiseSettledResult<First>;
  /** Undefined where they did not meet. */
  readonly second: PromiseSettledResult<Second> | undefined;
}

/**
 * Runs a whole action of another user just before one request of the first user's action, in the same workbook.
 *
 * What a test has planned for the traffic before is forgotten. To fail a request of the second user, or lose its answer,
 * plan it within `second`: its requests have a count of their own.
 *
 * @param n - the request, counted from 1: 2 is between the first sync and the second
 * @param second - may use the modules that the test imports, or a copy of its own from `ownCopy`
 * @example
 * const other = await ownCopy(() => import("../../src/excel/reports/createReport"));
 * const { first, second } = await meet(bench, 2, () => createReport("accounts"), () => other.createReport("accounts"));
 */
export async function meet<First, Second>(
  { host }: Headless,
  n: number,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<Meeting<First, Second>> {
  let ended: PromiseSettledResult<Second> | undefined;
  host.traffic.resetCount();
  host.traffic.beforeRequest(n, async () => {
    ended = await outcomeOf(second);
  });
  const result = await outcomeOf(first);
  host.traffic.resetCount();
  return { hasMet: ended !== undefined, first: result, second: ended };
}

/**
 * A module of the add-in as another user has it: loaded again, with nothing in memory of the first user's.
 *
 * Its error classes are its own, too: hold an error to its `name` and `code`, not to its class.
 */
export async function ownCopy<T>(load: () => Promise<T>): Promise<T> {
  const copies: T[] = [];
  await jest.isolateModulesAsync(async () => void copies.push(await load()));
  return copies[0] as T;
}

async function outcomeOf<T>(action: () => Promise<T>): Promise<PromiseSettledResult<T>> {
  const [outcome] = await Promise.allSettled([action()]);
  return outcome;
}
