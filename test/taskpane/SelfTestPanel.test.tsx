import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal, WorkbookTaken, type SelfTestOptions, type SelfTestResult } from "../../src/excel";
import { HelpPanel } from "../../src/taskpane/HelpPanel";
import { SelfTestPanel } from "../../src/taskpane/SelfTestPanel/SelfTestPanel";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

beforeEach(() => {
  fillBrowserGaps();
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      context: {
        host: "Excel",
        displayLanguage: "nb-NO",
        diagnostics: { platform: "PC", version: "16.0.1" },
        requirements: { isSetSupported: (_set: string, version: string) => version === "1.18" },
      },
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const DONE: SelfTestResult = {
  state: "done",
  answers: { "text-007": { value: "007" }, "blank-cell": null },
  rows: [
    { id: "text-007", expected: { value: "007" }, seen: { value: "007" }, equal: "yes" },
    { id: "blank-cell", expected: "", seen: null, equal: "no" },
    { id: "ribbon", expected: { error: "ApiNotFound" }, seen: 1, equal: "unknown" },
  ],
  leftBehind: [],
};

/** A self-test that goes only as far as a test lets it. */
function hold() {
  let options: SelfTestOptions | undefined;
  let end: (result: SelfTestResult) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  return {
    run: (given: SelfTestOptions) => {
      options = given;
      return new Promise<SelfTestResult>((done, failed) => {
        end = done;
        fail = failed;
      });
    },
    options: () => options as SelfTestOptions,
    reach: (done: number) => act(() => options?.onProbe("blank-cell", done, 43)),
    end: (result: SelfTestResult) => act(async () => end(result)),
    fail: (error: unknown) => act(async () => fail(error)),
  };
}

const statuses = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

test("the help offers it in Excel, and loads it when it is opened; a plain browser gets no button", async () => {
  const { unmount } = renderPanel(<HelpPanel />);
  expect(screen.queryByRole("heading", { name: "Selvtest" })).toBeNull();
  const offer = screen.getByRole("button", { name: "Kjør selvtest" });
  offer.focus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Selvtest" })).toBeTruthy();
  unmount();
  Reflect.deleteProperty(globalThis, "Office");
  renderPanel(<HelpPanel />);
  expect(screen.queryByRole("button")).toBeNull();
});

test.each([
  ["nb", "Start selvtesten", /^11\/43: En tom celle …/, /1 svar som ventet, 1 andre, 1 som bare Excel vet/],
  ["nn", "Start sjølvtesten", /^11\/43: Ei tom celle …/, /1 svar som venta, 1 andre, 1 som berre Excel veit/],
  ["en", "Start the self-test", /^11\/43: A blank cell …/, /1 answers as expected, 1 others, 1 that only Excel knows/],
] as const)(
  "%s: starts, shows the probe at hand, and gives the answers as JSON",
  async (language, label, now, done) => {
    const test = hold();
    renderPanel(<SelfTestPanel run={test.run} />, holdActions(), language);
    await userEvent.click(screen.getByRole("button", { name: label }));
    expect(test.options().language).toBe(language);
    test.reach(10);
    expect(screen.getByText(now)).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBeTruthy();
    await test.end(DONE);
    expect(statuses()).toMatch(done);
    const { value } = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /JSON/ });
    expect(JSON.parse(value)).toMatchObject({
      selfTest: 1,
      platform: "PC",
      build: "16.0.1",
      excelApi: "1.18",
      addIn: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      answers: DONE.answers,
    });
  },
);

test("is stopped by the keyboard after the probe at hand, and the focus is kept", async () => {
  const test = hold();
  renderPanel(<SelfTestPanel run={test.run} />);
  const start = screen.getByRole("button", { name: "Start selvtesten" });
  await userEvent.click(start);
  screen.getByRole("button", { name: "Stopp" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(test.options().signal.aborted).toBe(true);
  expect(screen.getByText("Stopper etter denne prøven …")).toBeTruthy();
  expect(document.activeElement).toBe(start);
  await test.end({ ...DONE, state: "stopped", leftBehind: ["Ark7"] });
  expect(statuses()).toMatch(/Stoppet etter 2 av 3 prøver\..*Disse arkene lot seg ikke fjerne: Ark7\./);
});

test("a panel that is closed stops its self-test", async () => {
  const test = hold();
  const { unmount } = renderPanel(<SelfTestPanel run={test.run} />);
  await userEvent.click(screen.getByRole("button", { name: "Start selvtesten" }));
  unmount();
  expect(test.options().signal.aborted).toBe(true);
});

test("a workbook that is not empty is left alone, in words; a refusal names its code", async () => {
  const test = hold();
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  renderPanel(<SelfTestPanel run={test.run} />);
  const start = screen.getByRole("button", { name: "Start selvtesten" });
  await userEvent.click(start);
  await test.end({ state: "not-empty" });
  expect(statuses()).toMatch(/ikke tom, og er ikke rørt/);
  await userEvent.click(start);
  await test.fail(new ExcelRefusal("AccessDenied", undefined));
  expect(statuses()).toMatch(/Selvtesten stoppet: AccessDenied/);
});

test("is not started while an action runs", async () => {
  const test = hold();
  renderPanel(<SelfTestPanel run={test.run} />, holdActions({ state: "running", action: "BIBSYS.openExample" }));
  await userEvent.click(screen.getByRole("button", { name: "Start selvtesten" }));
  expect(test.options()).toBeUndefined();
});

test("tells that an action began in the same moment, in words and not by a code", async () => {
  const test = hold();
  renderPanel(<SelfTestPanel run={test.run} />, holdActions(), "nn");
  await userEvent.click(screen.getByRole("button", { name: "Start sjølvtesten" }));
  await test.fail(new WorkbookTaken());
  expect(statuses()).toContain("Sjølvtesten eller ei anna handling arbeider i arbeidsboka.");
});

test("is copied; where Excel gives no clipboard, the text is selected", async () => {
  const test = hold();
  const user = userEvent.setup();
  const written = jest.spyOn(navigator.clipboard, "writeText");
  renderPanel(<SelfTestPanel run={test.run} />);
  await user.click(screen.getByRole("button", { name: "Start selvtesten" }));
  await test.end(DONE);
  const text = screen.getByRole<HTMLTextAreaElement>("textbox");
  await user.click(screen.getByRole("button", { name: "Kopier" }));
  expect(written).toHaveBeenCalledWith(text.value);
  expect(statuses()).toContain("Kopiert.");
  written.mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Kopier" }));
  expect(statuses()).toContain("trykk Ctrl+C");
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
});

test("the page's own probes: the worker's answer, and what the policy refuses while it runs", async () => {
  const test = hold();
  const actions = holdActions();
  actions.readLedger = () => Promise.resolve({ postings: 1 } as never);
  renderPanel(<SelfTestPanel run={test.run} />, actions);
  await userEvent.click(screen.getByRole("button", { name: "Start selvtesten" }));
  const { page } = test.options();
  const refuse = () =>
    document.dispatchEvent(
      Object.assign(new Event("securitypolicyviolation"), { effectiveDirective: "script-src", blockedURI: "eval" }),
    );
  refuse();
  expect([await page.startWorker(), page.refusedByPolicy()]).toEqual([{ postings: 1 }, ["script-src eval"]]);
  await test.end(DONE);
  refuse();
  expect(page.refusedByPolicy()).toHaveLength(1);
});
