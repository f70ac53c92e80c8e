import type { ReactElement, ReactNode } from "react";
import { render, type RenderResult } from "@testing-library/react";
import { ActionsContext, type Actions } from "../../src/taskpane/state/actions";
import { LanguageContext } from "../../src/taskpane/state/words";
import type { Language } from "../../src/text";
import { holdActions } from "./heldActions";

/** Renders a panel, or a part of one, with its actions and its language around it, as the pane does. */
export const renderPanel = (
  panel: ReactElement,
  actions: Actions = holdActions(),
  language: Language = "nb",
): RenderResult => render(panel, { wrapper: around(actions, language) });

/** The contexts of the pane, for what a test renders itself. */
export const around = (actions: Actions, language: Language = "nb") =>
  function Around({ children }: { children: ReactNode }) {
    return (
      <ActionsContext value={actions}>
        <LanguageContext value={language}>{children}</LanguageContext>
      </ActionsContext>
    );
  };
