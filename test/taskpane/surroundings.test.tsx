import { findSurroundings } from "../../src/taskpane/surroundings";

test("without Office.js, which may be out of reach, the pane still knows it is in a browser", async () => {
  expect("Office" in globalThis).toBe(false);
  expect(await findSurroundings()).toEqual({ inExcel: false, locale: navigator.language, officeTheme: undefined });
});
