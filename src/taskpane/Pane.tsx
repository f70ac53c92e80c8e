import { Subtitle1 } from "@fluentui/react-components";
import type { Language } from "../text";
import { HelpPanel } from "./HelpPanel";
import { usePaneStyles } from "./Pane.styles";
import { useWords } from "./state";
import { StepList } from "./StepList";
import { ErrorBoundary, LanguageChoice, Message } from "./ui";

export type PaneProps = { inExcel: boolean; onLanguage: (language: Language) => void };

/** The parts of the pane, from top to bottom. A plain browser gets the help alone. */
export function Pane({ inExcel, onLanguage }: PaneProps) {
  const styles = usePaneStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <Subtitle1 as="h1" className={styles.title}>
          {words.product}
        </Subtitle1>
        <LanguageChoice onLanguage={onLanguage} />
      </header>
      <main className={styles.main}>
        {inExcel ? <StepList /> : <Message>{words.outsideExcel}</Message>}
        <ErrorBoundary of="part">
          <HelpPanel />
        </ErrorBoundary>
      </main>
    </div>
  );
}
