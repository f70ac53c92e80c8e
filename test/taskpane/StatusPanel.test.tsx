import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal, type ReportList } from "../../src/excel";
import { App } from "../../src/taskpane/App";
import { StatusPanel } from "../../src/taskpane/StatusPanel/StatusPanel";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

// What is printed for developers has its own test.
jest.mock("../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

const list: ReportList = {
  reports: [
    { sheet: "Regnskap 2024K2", version: 1, status: "draft", isOutdated: true, hasNewer: false },
    { sheet: "Ramme 2025", version: 2, status: "review", isOutdated: false, hasNewer: false },
  ],
  lastName: "Kari Nordmann",
};

test.each([
  ["nb", "Utdatert.", /Tallene eller innstillingene er endret/u],
  ["nn", "Utdatert.", /Tala eller innstillingane er endra/u],
  ["en", "Out of date.", /The figures or settings have changed/u],
] as const)("%s: when the pane opens, a report that is outdated says so, and no other", async (language, word, why) => {
  render(<App inExcel startLanguage={language} actions={holdActions({ state: "idle" }, list)} />);
  const marks = await screen.findAllByText(word);
  expect(marks).toHaveLength(1);
  const item = marks[0]?.closest("li") as HTMLElement;
  expect(within(item).getByText("Regnskap 2024K2")).not.toBeNull();
  expect(within(item).getByText(why)).not.toBeNull();
});

test("after an action the list is read again", async () => {
  const actions = holdActions({ state: "idle" }, list);
  let reports = list;
  renderPanel(<StatusPanel />, { ...actions, listReports: async () => reports });
  await screen.findByText("Utdatert.");
  reports = { ...list, reports: list.reports.map((report) => ({ ...report, isOutdated: false })) };
  actions.report({
    state: "done",
    action: "BIBSYS.createReport",
    args: ["accounts", "replace"],
    outcome: { sheet: "Regnskap 2024K2", findings: [] },
  });
  await screen.findByText("Regnskap 2024K2");
  expect(screen.queryByText("Utdatert.")).toBeNull();
});

test("while the reports are read the panel says so; a workbook without any says that", async () => {
  let answer: (read: ReportList) => void = () => undefined;
  const listReports = () => new Promise<ReportList>((resolve) => (answer = resolve));
  renderPanel(<StatusPanel />, { ...holdActions(), listReports });
  expect(screen.getByText("Leser rapportene …")).not.toBeNull();
  await act(async () => answer({ reports: [], lastName: "" }));
  expect(screen.getByText(/ingen rapporter/iu)).not.toBeNull();
  expect(screen.queryByRole("list")).toBeNull();
});

test("a list that Excel refuses says why, and can be read again", async () => {
  let refusals = 1;
  const listReports = async (): Promise<ReportList> => {
    if (refusals-- > 0) throw new ExcelRefusal("InvalidOperationInCellEditMode", undefined);
    return list;
  };
  renderPanel(<StatusPanel />, { ...holdActions(), listReports });
  expect(await screen.findByText(/Trykk Enter i cellen/u)).not.toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Les på nytt" }));
  expect(await screen.findByText("Ramme 2025")).not.toBeNull();
});
