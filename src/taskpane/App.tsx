import { useEffect, useState } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../text";
import { usePageStyles } from "./App.styles";
import { Pane, type PaneProps } from "./Pane";
import {
  ActionsContext,
  excelActions,
  LanguageContext,
  useFailureLog,
  useLanguage,
  useWords,
  type Actions,
} from "./state";
import { ErrorBoundary, useColourScheme, type ThemeHint } from "./ui";

export type AppProps = {
  inExcel: boolean;
  startLanguage: Language;
  officeTheme?: ThemeHint | undefined;
  actions?: Actions;
};

/** The whole pane, with the language and the actions that everything in it asks for. */
export function App({ inExcel, startLanguage, officeTheme, actions = excelActions }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  return (
    <ActionsContext value={actions}>
      <LanguageContext value={language}>
        <Page inExcel={inExcel} onLanguage={setLanguage} officeTheme={officeTheme} />
      </LanguageContext>
    </ActionsContext>
  );
}

/** The look of the pane, and what is shown if it crashes. */
function Page({ officeTheme, ...pane }: PaneProps & Pick<AppProps, "officeTheme">) {
  const language = useLanguage();
  const { product } = useWords();
  const scheme = useColourScheme(officeTheme);
  const styles = usePageStyles();
  useFailureLog();

  // The page outside React: the language that a screen reader speaks, and what the browser draws itself, such as scroll bars.
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
    document.title = product;
  }, [language, scheme, product]);

  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className={styles.page} lang={language}>
      <ErrorBoundary>
        <Pane {...pane} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
