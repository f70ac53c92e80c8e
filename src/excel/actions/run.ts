import { orMeanwhile, takeWorkbook, type Outcome } from "../host";
import { ACTIONS, type ActionArgs, type ActionId } from "./actions";
import { currentProgress, follow } from "./progress";

/**
 * Runs an action and reports its progress to the watchers. While one runs, another is not started. While the self-test
 * has the workbook, the action fails with `WorkbookTaken`.
 */
export async function runAction<Id extends ActionId>(action: Id, ...args: ActionArgs<Id>): Promise<void> {
  if (currentProgress().state === "running") return;
  // The compiler cannot see that an action and its arguments belong together once they are picked apart.
  const perform = ACTIONS[action] as (...args: ActionArgs<Id>) => Promise<Outcome>;
  await follow(action, args, () => takeWorkbook(() => orMeanwhile(() => perform(...args))));
}

/** Runs the last action once more, with the same arguments. */
export async function runLastAgain(): Promise<void> {
  const progress = currentProgress();
  if (progress.state === "idle" || progress.state === "running") return;
  await runAction(progress.action, ...((progress.args ?? []) as ActionArgs));
}
