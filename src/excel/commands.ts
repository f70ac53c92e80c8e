import { ACTIONS, currentProgress, runAction, type ActionId } from "./actions";

// The ribbon's buttons. Office calls a handler by the id that manifest.xml gives, and waits for `completed`.
for (const action of Object.keys(ACTIONS) as ActionId[]) {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => void command(action, event));
}

async function command(action: ActionId, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runAction(action);
    if (hasNews()) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Whether the pane has something to tell that the sheet does not. */
function hasNews(): boolean {
  const progress = currentProgress();
  return progress.state === "failed" || (progress.state === "done" && progress.outcome.findings.length > 0);
}
