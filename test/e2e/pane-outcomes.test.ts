import { setStage, type WorkbenchStage } from "./open-workbench";
import { FOCUS_HELPERS, violations } from "./violations";

jest.setTimeout(90_000);

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

test("in an empty workbook the pane says what is missing, opens the example, and then makes the report", async () => {
  const { page, pane, complaints } = await stage.open({ query: "?empty" });
  const report = pane.getByRole("button", { name: "Regnskapsrapport" });

  await report.click();
  await pane.getByRole("status").getByText("Rapporten ble ikke laget.").waitFor();
  const findings = await pane.getByRole("list", { name: "Funn" }).getByRole("listitem").allTextContents();
  expect(findings).toEqual([expect.stringMatching(/^Feil: BIB-305 Arbeidsboken er ikke satt opp/u)]);
  expect(await report.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await violations(pane, [FOCUS_HELPERS])).toEqual([]);

  await pane.getByRole("button", { name: "Åpne eksempelet" }).click();
  await pane.getByRole("status").getByText("Eksempelet er åpnet").waitFor();
  expect(await pane.getByRole("list", { name: "Funn" }).count()).toBe(0);

  await report.click();
  await pane.getByRole("status").getByText("Arket Regnskap 2024K2 er laget.").waitFor();

  await pane.getByRole("button", { name: "Lag på nytt" }).click();
  await pane.getByRole("status").getByText("Arket Regnskap 2024K2 er laget.").waitFor();
  expect(await report.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the example never overwrites: the second time, the sheet in the way is named", async () => {
  const { page, pane } = await stage.open({ query: "?lang=nn-NO" });
  await pane.getByRole("button", { name: "Opne dømet" }).click();
  await pane.getByRole("status").getByText("Dømet vart ikkje opna.").waitFor();
  expect(await pane.getByRole("listitem").first().textContent()).toMatch(
    /^Feil: BIB-25 Arbeidsboka har allereie noko som heiter/,
  );
  await page.context().close();
});
