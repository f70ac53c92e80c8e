import { useEffect, useState } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { pane, type Language } from "../text";
import { excelActions, type Actions } from "./state/actions";
import { usePageStyles } from "./App.styles";
import { useColourScheme, type ThemeHint } from "./ui/colourScheme";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { Pane } from "./Pane";
import { useFailureLog } from "./state/useFailureLog";

export type AppProps = {
  inExcel: boolean;
  startLanguage: Language;
  officeTheme?: ThemeHint | undefined;
  actions?: Actions;
};

/** The whole pane: its look, its language, and what is shown if it crashes. */
export function App({ inExcel, startLanguage, officeTheme, actions = excelActions }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  const scheme = useColourScheme(officeTheme);
  const styles = usePageStyles();
  useFailureLog(actions);

  // The page outside React: what a screen reader pronounces, and what the browser draws itself, such as scroll bars.
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
    document.title = pane.product[language];
  }, [language, scheme]);

  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className={styles.page} lang={language}>
      <ErrorBoundary language={language}>
        <Pane inExcel={inExcel} language={language} onLanguage={setLanguage} actions={actions} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
