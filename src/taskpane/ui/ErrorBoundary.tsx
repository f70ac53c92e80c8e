import { Component, type ReactNode } from "react";
import { pane, type Language } from "../../text";
import { Message } from "./Message";
import { logError } from "../state/logError";

export type ErrorBoundaryProps = {
  language: Language;
  children: ReactNode;
  onReload?: () => void;
  log?: (error: unknown) => Promise<void>;
};

/** Stands in for a pane that has crashed: says what happened and what to do, instead of leaving it blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown; crashed: boolean }> {
  override state = { error: undefined, crashed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    const { log = logError } = this.props;
    void log(error);
  }

  override render(): ReactNode {
    const { language, children, onReload = reload } = this.props;
    if (!this.state.crashed) return children;
    return (
      <main role="alert">
        <Message
          intent="error"
          title={pane.crash.title[language]}
          way={{ label: pane.crash.reload[language], onPress: onReload }}
        >
          <p>{pane.crash.advice[language]}</p>
          <code>{String(this.state.error)}</code>
        </Message>
      </main>
    );
  }
}

const reload = () => window.location.reload();
