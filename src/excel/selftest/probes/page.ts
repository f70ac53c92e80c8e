import { asRefusal } from "../../host";
import type { Probe } from "../probe";
import { tried } from "../tried";

/** What stands around the workbook: the page, the ribbon, another window. */
export const PAGE: readonly Probe[] = [
  { id: "page-worker", run: ({ page }) => page.startWorker() },
  { id: "page-policy", run: ({ page }) => Promise.resolve([...page.refusedByPolicy()]) },
  {
    // Only a person can press a button of the ribbon; the page sees whether its actions can be tied to buttons.
    id: "ribbon",
    run: () =>
      Promise.resolve({
        associate: typeof Office.actions.associate,
        sharedRuntime: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
      }),
  },
];

/** The last probe of all: another window takes the focus. */
export const NEW_WORKBOOK: Probe = {
  id: "new-workbook",
  run: () => tried(() => asRefusal(() => Excel.createWorkbook())),
};
