import { isWorkbenchMessage, type HostMessage } from "../messages";
import { installClient } from "./install";

/**
 * Runs in the pane's frame before office.js, and joins it to the workbench around the frame.
 *
 * The language is the address's `lang` and the theme the machine's, where Excel would give its own.
 */
const language = new URLSearchParams(location.search).get("lang") ?? "nb-NO";

const client = installClient({
  target: window,
  language,
  isDark: window.matchMedia("(prefers-color-scheme: dark)").matches,
  send: (message) => window.parent.postMessage(message, location.origin),
});

window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || !isWorkbenchMessage(data)) return;
  const message = data as HostMessage;
  if (message.workbench === "runAction") whenLoaded(() => client.receive(message));
  else client.receive(message);
});

/** A press of the ribbon waits for the page's own scripts. Office.js calls an action without a handler done. */
function whenLoaded(press: () => void): void {
  if (document.readyState === "complete") press();
  else window.addEventListener("load", press, { once: true });
}
