import { findSurroundings } from "../../src/taskpane/ui/surroundings";

test("without Office.js, which may be out of reach, the pane still knows it is in a browser", async () => {
  expect("Office" in globalThis).toBe(false);
  expect(await findSurroundings()).toEqual({ inExcel: false, locale: navigator.language, officeTheme: undefined });
});
