import type { ClientMessage, HostMessage } from "../messages";
import { createNativeSide } from "./external";
import { markUndoGroups } from "./undo-groups";

/** Where office.js will run, and how its messages reach the host. */
export interface ClientOptions {
  /** The global object office.js will find itself in. */
  readonly target: object;
  readonly language: string;
  readonly apiSets?: Readonly<Record<string, string>>;
  /** Whether Office's own theme is dark. */
  readonly isDark?: boolean;
  readonly send: (message: ClientMessage) => void;
}

/** The client's end of the line. */
export interface Client {
  receive(message: HostMessage): void;
}

/** office.js looks for this before it looks for anything else, and then sends all its messages through it. */
interface RichApiBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/**
 * Puts in place what office.js expects to find in Excel. Must run before office.js.
 *
 * Nothing in office.js is changed: these are the two openings it has for a native host, and a mark on the batches that
 * ask for an undo group.
 */
export function installClient({ target, language, apiSets, isDark = false, send }: ClientOptions): Client {
  const native = createNativeSide({
    language,
    isDark,
    ...(apiSets && { apiSets }),
    settings: {},
    onSettings: (settings) => send({ workbench: "settings", settings }),
    onActionCompleted: (commandId) => send({ workbench: "actionCompleted", commandId }),
  });
  const bridge: RichApiBridge = {
    sendMessageToHost: (text) => send({ workbench: "rich", text }),
    onMessageFromHost: null,
  };
  const place = { configurable: true, writable: true };
  markUndoGroups(target);
  Object.defineProperty(target, "external", { ...place, value: native.external });
  Object.defineProperty(target, "_richApiNativeBridge", { ...place, value: bridge });
  return {
    receive(message) {
      if (message.workbench === "rich") bridge.onMessageFromHost?.(message.text);
      else native.runAction(message.commandId, message.action);
    },
  };
}
