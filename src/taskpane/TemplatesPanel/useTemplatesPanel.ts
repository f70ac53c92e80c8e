import { useRef } from "react";
import { ExcelRefusal, templateAddress, type Progress } from "../../excel";
import { templateFile, TEMPLATES, type TemplateId } from "../../sheets";
import type { Language } from "../../text";
import { useActionPanel, useActions, useLanguage, useProgress } from "../state";

/** Every template, in the order they are offered. */
export const TEMPLATE_IDS = Object.keys(TEMPLATES) as TemplateId[];

/** State of the panel: which template is being fetched, how that ended, and how to start. */
export function useTemplatesPanel() {
  const actions = useActions();
  const language = useLanguage();
  const progress = useProgress();
  const { shown } = useActionPanel(["BIBSYS.newFromTemplate"]);
  const buttons = useRef(new Map<TemplateId, HTMLButtonElement>());
  const current = shown.state === "idle" ? undefined : TEMPLATE_IDS.find((id) => id === shown.args?.[0]);
  const focus = () => current && buttons.current.get(current)?.focus();

  return {
    shown,
    /** The file of a template that Excel would not open. */
    file: current && isRefused(shown) ? fileOf(current, language) : undefined,
    button: (template: TemplateId) => ({
      busy: progress.state === "running",
      running: shown.state === "running" && current === template,
      onRun: () => void actions.runAction("BIBSYS.newFromTemplate", template, language),
      ref: (button: HTMLButtonElement) => {
        buttons.current.set(template, button);
        return () => void buttons.current.delete(template);
      },
    }),
    // The place of these buttons goes away, so the focus moves to the template's own button and is not lost.
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

const isRefused = (shown: Progress): boolean => shown.state === "failed" && shown.error instanceof ExcelRefusal;

const fileOf = (template: TemplateId, language: Language): { name: string; address: string } => ({
  name: templateFile(template, language),
  address: templateAddress(template, language),
});
