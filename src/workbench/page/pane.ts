import { isWorkbenchMessage, type ClientMessage, type HostMessage } from "../messages";

/** The task pane's frame, and the way to the office.js that runs in it. */
export interface Pane {
  readonly send: (message: HostMessage) => void;
  readonly onMessage: (listener: (message: ClientMessage) => void) => void;
  /** Loads the add-in. Only after this does anything arrive. */
  readonly open: () => void;
  /** Hides the pane or shows it; the add-in runs on, as with a shared runtime. */
  readonly show: (isVisible: boolean) => void;
}

/** Puts the add-in's own page in a frame, exactly as built. */
export function createPane(container: HTMLElement, address: string): Pane {
  const frame = document.createElement("iframe");
  frame.title = "BIBSYS";
  frame.name = "pane";
  return {
    send: (message) => frame.contentWindow?.postMessage(message, location.origin),
    onMessage: (listener) => {
      window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
        if (source !== frame.contentWindow || origin !== location.origin || !isWorkbenchMessage(data)) return;
        listener(data as ClientMessage);
      });
    },
    open: () => {
      frame.src = address;
      container.replaceChildren(frame);
    },
    show: (isVisible) => {
      container.hidden = !isVisible;
    },
  };
}
