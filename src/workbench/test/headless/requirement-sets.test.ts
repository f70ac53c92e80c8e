import { startHeadless } from "../../headless";
import { refusal } from "./open";

test("a member that the claimed requirement sets do not promise is refused by the library itself", async () => {
  const headless = await startHeadless({ apiSets: { ExcelApi: "1.4", SharedRuntime: "1.1" } });
  const listen = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  expect((await refusal(listen)).code).toBe("ApiNotFound");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.4")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.5")).toBe(false);
  expect(Office.context.displayLanguage).toBe("nb-NO");
  headless.dispose();
});
