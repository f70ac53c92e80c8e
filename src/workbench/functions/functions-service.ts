import { defineShape, HostObject } from "../richapi";
import type { Calls } from "./calls";

const SHAPE = defineShape<FunctionsService>("CustomFunctions", {
  methods: [
    "_GetEnabledFeatures",
    "_SetOsfControlContainerReadyForCustomFunctions",
    "setInvocationArrayResults",
    "setInvocationResults",
  ],
});

/** By this name office.js creates the service through which it answers calls. */
export const FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** Errors as values and rich data: what current versions of Excel claim to accept. */
const FEATURES = [2, 4];

/** One answer: id, whether it went well, the value or message, and the error's code. */
type ArrayResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: unknown];

/** Takes the answers of the add-in's functions. */
export class FunctionsService extends HostObject {
  constructor(
    private readonly calls: Calls,
    private readonly onReady: () => void,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.runtimeStarted();
    this.onReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }

  setInvocationArrayResults(results: readonly ArrayResult[]): void {
    this.calls.takeBatch(() => {
      for (const [id, ok, value, errorCode] of results) this.calls.answer(id, ok, value, errorCode);
    });
  }

  setInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: unknown }[],
  ): void {
    this.calls.takeBatch(() => {
      for (const { id, failed, value, errorCode } of results) this.calls.answer(id, failed !== true, value, errorCode);
    });
  }
}
