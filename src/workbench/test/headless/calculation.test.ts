import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { Calculation } from "../../model/grid/calculation";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** An engine that begins and ends its calculations when a test says so. */
function heldEngine() {
  let follow: (command: ICommandInfo) => void = () => undefined;
  const started: string[] = [];
  const services = new Map<unknown, unknown>([
    [
      ICommandService,
      {
        onCommandExecuted: (follower: typeof follow) => (follow = follower),
        executeCommand: async (id: string) => {
          started.push(id);
          follow({ id });
        },
      },
    ],
    [IActiveDirtyManagerService, { get: () => undefined }],
  ]);
  return {
    injector: { get: (service: unknown) => services.get(service) ?? {} } as unknown as Injector,
    started,
    begin: () => follow({ id: SetFormulaCalculationStartMutation.id }),
    end: () => follow({ id: SetFormulaCalculationNotificationMutation.id, params: { functionsExecutedState: 3 } }),
  };
}

test("what is dirty is calculated once, and all who wait go on when that has ended", async () => {
  const engine = heldEngine();
  const calculation = new Calculation(engine.injector);
  const both = Promise.all([calculation.flush(), calculation.flush()]);
  expect([engine.started.length, calculation.isSettled]).toEqual([1, false]);
  engine.end();
  await both;
  expect([engine.started.length, calculation.isSettled]).toEqual([1, true]);
});

test("what becomes dirty while a calculation runs is calculated after it", async () => {
  const engine = heldEngine();
  const calculation = new Calculation(engine.injector);
  const flushed = calculation.flush();
  calculation.markDirty();
  engine.end();
  await jest.advanceTimersByTimeAsync(100);
  expect(engine.started).toHaveLength(2);
  engine.end();
  await flushed;
  expect(calculation.isSettled).toBe(true);
});

test.each(["ours", "the engine's"])("a calculation of %s that never ends is given up, and logged", async (whose) => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const engine = heldEngine();
  const calculation = new Calculation(engine.injector);
  if (whose === "the engine's") {
    const first = calculation.flush();
    engine.end();
    await first;
    engine.begin();
  }
  const flushed = calculation.flush();
  await jest.advanceTimersByTimeAsync(60_000);
  await flushed;
  expect([calculation.isSettled, logged.mock.calls]).toEqual([true, [["WORKBENCH: the calculation did not end"]]]);
});

test("when it is disposed of, no timer is left", () => {
  const engine = heldEngine();
  const calculation = new Calculation(engine.injector);
  void calculation.flush();
  calculation.markDirty();
  calculation.dispose();
  expect(jest.getTimerCount()).toBe(0);
});
