import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal } from "../../src/excel";
import { TemplatesPanel } from "../../src/taskpane/TemplatesPanel/TemplatesPanel";
import { pane } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

beforeEach(() => void fillBrowserGaps());

const ACTION = "BIBSYS.newFromTemplate";
const status = () => screen.getByRole("status").textContent;
const names = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

test.each([
  ["nb", "Ny fra mal", "Pensumlistekonsortiet", "Henter malen …", /«Pensumlistekonsortiet.*» er åpnet/],
  ["nn", "Ny frå mal", "Pensumlistekonsortiet", "Hentar malen …", /«Pensumlistekonsortiet.*» er opna/],
  ["en", "New from template", "Pensumlistekonsortiet", "Fetching the template …", /“Pensum.*” is open/],
] as const)(
  "%s: lists the templates, fetches one and says where it is",
  async (language, title, label, fetching, opened) => {
    const actions = holdActions();
    renderPanel(<TemplatesPanel />, actions, language);
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(title);
    expect(names()).toHaveLength(3);
    const button = screen.getByRole("button", { name: label });
    // What each one is, is read out with it.
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(/Leganto/u);
    await userEvent.click(button);
    expect(actions.calls).toEqual([[ACTION, "pensumliste-tom", language]]);

    const args = ["pensumliste-tom", language];
    actions.report({ state: "running", action: ACTION, args });
    expect(status()).toBe(fetching);

    const news = pane.templates.opened({ nb: label, nn: label, en: label });
    actions.report({ state: "done", action: ACTION, args, outcome: { sheet: "Oppsett", findings: [], news } });
    expect(status()).toMatch(opened);
    // It is open: another is chosen by its own button.
    expect(names()).toHaveLength(3);
  },
);

test("a missing template names its address, and can be tried again with the focus kept", async () => {
  const address = "https://localhost:3000/assets/templates/bibsys-tom.nb.xlsx";
  const actions = holdActions({
    state: "done",
    action: ACTION,
    args: ["bibsys-tom", "nb"],
    outcome: { sheet: undefined, findings: [{ code: "template-missing", facts: { address }, severity: "error" }] },
  });
  renderPanel(<TemplatesPanel />, actions);
  expect(status()).toContain("Malen ble ikke åpnet.");
  expect(screen.getByRole("listitem").textContent).toContain(address);
  await userEvent.click(screen.getByRole("button", { name: "Prøv igjen" }));
  expect(actions.calls).toEqual([[ACTION, "bibsys-tom", "nb"]]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "BIBSYS-konsortiet" }));
});

test("a refusal of Excel is quoted, and the workbook is unharmed", () => {
  const error = new ExcelRefusal("GeneralException", undefined);
  renderPanel(<TemplatesPanel />, holdActions({ state: "failed", action: ACTION, error }));
  expect(status()).toMatch(/Malen ble ikke åpnet\..*GeneralException.*Ingenting er endret/);
});

test("while another action runs, no template is fetched", async () => {
  const actions = holdActions({ state: "running", action: "BIBSYS.openExample" });
  renderPanel(<TemplatesPanel />, actions);
  expect(status()).toBe("");
  await userEvent.click(screen.getByRole("button", { name: "BIBSYS-konsortiet" }));
  expect(actions.asked).toEqual([]);
});

test.each([
  ["nb", "Last ned bibsys-tom.nb.xlsx, og åpne filen selv"],
  ["nn", "Last ned bibsys-tom.nn.xlsx, og opne fila sjølv"],
  ["en", "Download bibsys-tom.en.xlsx, and open the file yourself"],
] as const)("%s: where Excel opens no workbook, the file itself is offered", (language, words) => {
  const args = ["bibsys-tom", language];
  const error = new ExcelRefusal("AccessDenied", undefined);
  const actions = holdActions({ state: "failed", action: ACTION, args, error });
  renderPanel(<TemplatesPanel />, actions, language);
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: words });
  expect([new URL(link.href).pathname, link.download]).toEqual([
    `/assets/templates/bibsys-tom.${language}.xlsx`,
    `bibsys-tom.${language}.xlsx`,
  ]);
  // A fault of our own says nothing of the file.
  actions.report({ state: "failed", action: ACTION, args, error: new Error("bug") });
  expect(screen.queryByRole("link")).toBeNull();
});
