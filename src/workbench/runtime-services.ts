import type { PaneVisibility } from "./pane-visibility";
import { defineShape, HostObject } from "./richapi";

/** The hidden services by which office.js manages the add-in's runtime, apart from the workbook. */
export function createRuntimeServices(pane: PaneVisibility): ReadonlyMap<string, HostObject> {
  return new Map<string, HostObject>([
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(pane)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistence()],
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
  ]);
}

/** Whether the pane shows; the runtime goes on when it does not. */
class AppRuntimeService extends HostObject {
  constructor(private readonly pane: PaneVisibility) {
    super();
  }

  override get shape(): typeof APP_RUNTIME {
    return APP_RUNTIME;
  }

  getAppRuntimeState(): unknown {
    return this.pane.isVisible ? "Visible" : "Background";
  }

  setAppRuntimeState(state: unknown): void {
    this.pane.isVisible = state === "Visible";
  }
}

const APP_RUNTIME = defineShape<AppRuntimeService>("AppRuntimeService", {
  methods: ["getAppRuntimeState", "setAppRuntimeState"],
  events: ["_RegisterStateChange"],
});

/** Whether the runtime starts with the workbook. */
class AppRuntimePersistence extends HostObject {
  private state: unknown = "Inactive";

  override get shape(): typeof PERSISTENCE {
    return PERSISTENCE;
  }

  getAppRuntimeStartState(): unknown {
    return this.state;
  }

  setAppRuntimeStartState(state: unknown): void {
    this.state = state;
  }
}

const PERSISTENCE = defineShape<AppRuntimePersistence>("AppRuntimePersistenceService", {
  methods: ["getAppRuntimeStartState", "setAppRuntimeStartState"],
});

/** Called when the add-in's actions can be called. */
class AddinInternalService extends HostObject {
  override get shape(): typeof INTERNAL {
    return INTERNAL;
  }

  notifyActionHandlerReady(): void {
    // Actions reach the add-in through its own queue, which needs no such call.
  }
}

const INTERNAL = defineShape<AddinInternalService>("AddinInternalService", { methods: ["notifyActionHandlerReady"] });
