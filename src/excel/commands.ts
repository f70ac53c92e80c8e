import { currentProgress, RIBBON_ACTIONS, runAction } from "./actions";

// The ribbon's buttons. Office calls a handler by the id that manifest.xml gives, and waits for `completed`.
for (const action of Object.keys(RIBBON_ACTIONS) as RibbonId[]) {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => void command(action, event));
}

type RibbonId = keyof typeof RIBBON_ACTIONS;

async function command(action: RibbonId, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runAction(action);
    if (hasNews()) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Whether the pane shows something that the new sheet does not: an error, findings or news. */
function hasNews(): boolean {
  const progress = currentProgress();
  if (progress.state !== "done") return progress.state === "failed";
  const { findings, news } = progress.outcome;
  return findings.length > 0 || news !== undefined;
}
