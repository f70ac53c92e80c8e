import { eachInNewWorkbook } from "./open";

const workbook = eachInNewWorkbook();

test("the page hears when the add-in hides its pane and shows it again", async () => {
  const shown: boolean[] = [];
  workbook().host.pane.onChange((isVisible) => shown.push(isVisible));
  await Office.addin.showAsTaskpane();
  expect(shown).toEqual([]);
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(shown).toEqual([false, true]);
});

test("the add-in hears when the user hides the pane, and can show it again", async () => {
  const { pane } = workbook().host;
  const modes: string[] = [];
  const heard = new Promise<void>((resolve) => {
    void Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        modes.push(visibilityMode);
        if (modes.length === 2) resolve();
      })
      .then(async () => {
        pane.isVisible = false;
        await Office.addin.showAsTaskpane();
      });
  });
  await heard;
  expect([modes, pane.isVisible]).toEqual([["Hidden", "Taskpane"], true]);
});
