import { Component, type ReactNode } from "react";
import { logError, useWords } from "../state";
import { Message } from "./Message";

export type ErrorBoundaryProps = {
  children: ReactNode;
  onReload?: () => void;
  log?: (error: unknown) => Promise<void>;
};

/** Replaces a pane that has crashed by what happened and what to do, instead of leaving it blank. */
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
    const { children, onReload = reload } = this.props;
    return this.state.crashed ? <CrashNews error={this.state.error} onReload={onReload} /> : children;
  }
}

function CrashNews({ error, onReload }: { error: unknown; onReload: () => void }) {
  const words = useWords().crash;
  return (
    <main role="alert">
      <Message intent="error" title={words.title} way={{ label: words.reload, onPress: onReload }}>
        <p>{words.advice}</p>
        <code>{String(error)}</code>
      </Message>
    </main>
  );
}

const reload = () => window.location.reload();
