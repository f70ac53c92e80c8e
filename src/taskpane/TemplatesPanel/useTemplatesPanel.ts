import { useRef } from "react";
import { TEMPLATES, type TemplateId } from "../../sheets";
import type { Language } from "../../text";
import { useProgress, type Actions } from "../state/actions";
import { useActionPanel } from "../state/useActionPanel";

/** Every template, in the order they are offered. */
export const TEMPLATE_IDS = Object.keys(TEMPLATES) as TemplateId[];

/** State of the panel: which template is being fetched, what came of it, and how to start. */
export function useTemplatesPanel(actions: Actions, language: Language) {
  const progress = useProgress(actions);
  const { shown } = useActionPanel(actions, ["BIBSYS.newFromTemplate"]);
  const buttons = useRef(new Map<TemplateId, HTMLButtonElement>());
  const current = shown.state === "idle" ? undefined : TEMPLATE_IDS.find((id) => id === shown.args?.[0]);
  const focus = () => current && buttons.current.get(current)?.focus();

  return {
    shown,
    button: (template: TemplateId) => ({
      busy: progress.state === "running",
      running: shown.state === "running" && current === template,
      onRun: () => void actions.runAction("BIBSYS.newFromTemplate", template, language),
      ref: (button: HTMLButtonElement) => {
        buttons.current.set(template, button);
        return () => void buttons.current.delete(template);
      },
    }),
    // What these are pressed in goes away, so the focus moves to the template's own button, not to nowhere.
    runAgain: () => {
      focus();
      void actions.runLastAgain();
    },
    stop: () => {
      focus();
      actions.cancelAction();
    },
  };
}
