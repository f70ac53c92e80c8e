import { Subtitle1 } from "@fluentui/react-components";
import { pane, type Language } from "../text";
import type { Actions } from "./state/actions";
import { HelpPanel } from "./HelpPanel/HelpPanel";
import { LanguageChoice } from "./ui/LanguageChoice";
import { Message } from "./ui/Message";
import { usePaneStyles } from "./Pane.styles";
import { StepList } from "./StepList";

export type PaneProps = {
  inExcel: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  actions: Actions;
};

/** What stands in the pane, from top to bottom. In a plain browser that is the help alone. */
export function Pane({ inExcel, language, onLanguage, actions }: PaneProps) {
  const styles = usePaneStyles();
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <Subtitle1 as="h1" className={styles.title}>
          {pane.product[language]}
        </Subtitle1>
        <LanguageChoice language={language} onLanguage={onLanguage} />
      </header>
      <main className={styles.main}>
        {inExcel ? (
          <StepList language={language} actions={actions} />
        ) : (
          <Message>{pane.outsideExcel[language]}</Message>
        )}
        <HelpPanel language={language} />
      </main>
    </div>
  );
}
