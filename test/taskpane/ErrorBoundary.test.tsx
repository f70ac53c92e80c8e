import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazyPanel } from "../../src/taskpane/lazyPanel";
import type { Panel } from "../../src/taskpane/panel";
import { ErrorBoundary } from "../../src/taskpane/ui/ErrorBoundary";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

const Crash = () => {
  throw new TypeError("x is not a function");
};

beforeEach(() => {
  // React itself reports the error that the boundary has caught; here it is meant to happen.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => jest.restoreAllMocks());

test.each([
  ["nb", "Panelet stoppet.", "Last inn på nytt"],
  ["nn", "Panelet stoppa.", "Last inn på nytt"],
  ["en", "The pane has stopped.", "Reload"],
] as const)("%s: a crash says what happened, what to do, and what to report", async (language, title, reload) => {
  const onReload = jest.fn();
  const log = jest.fn(async () => undefined);
  renderPanel(
    <ErrorBoundary onReload={onReload} log={log}>
      <Crash />
    </ErrorBoundary>,
    holdActions(),
    language,
  );
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain(title);
  expect(alert.textContent).toContain("TypeError: x is not a function");
  expect(log).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: reload }));
  expect(onReload).toHaveBeenCalledTimes(1);
});

test("a pane that works is left alone", () => {
  renderPanel(
    <ErrorBoundary>
      <p>Alt er vel</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText("Alt er vel")).not.toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["nb", "Denne delen stoppet.", "Prøv igjen"],
  ["nn", "Denne delen stoppa.", "Prøv igjen"],
  ["en", "This part has stopped.", "Try again"],
] as const)("%s: a part that crashes is tried again alone, and the others live on", async (language, title, again) => {
  let isWell = false;
  const Part = () => (isWell ? <p>Alt er vel</p> : <Crash />);
  renderPanel(
    <>
      <ErrorBoundary of="part" log={async () => undefined}>
        <Part />
      </ErrorBoundary>
      <p>Naboen</p>
    </>,
    holdActions(),
    language,
  );
  expect(screen.getByRole("alert").textContent).toContain(title);
  expect(screen.getByText("Naboen")).toBeTruthy();
  isWell = true;
  screen.getByRole("button", { name: again }).focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByText("Alt er vel")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a panel that the net did not bring is asked for again", async () => {
  const load = jest
    .fn<Promise<Panel>, []>()
    .mockRejectedValueOnce(new Error("Loading chunk failed"))
    .mockResolvedValue(() => <p>Alt er vel</p>);
  const Lazy = lazyPanel(load);
  renderPanel(
    <ErrorBoundary of="part" log={async () => undefined}>
      <Lazy />
    </ErrorBoundary>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Prøv igjen" }));
  expect(await screen.findByText("Alt er vel")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});
