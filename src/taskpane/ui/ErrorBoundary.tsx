import { Component, type ReactNode } from "react";
import { logError, useWords } from "../state";
import { Message } from "./Message";

export type ErrorBoundaryProps = {
  children: ReactNode;
  /** What can crash: the whole pane, which is loaded again, or one part of it, which is tried again beside the others. */
  of?: "pane" | "part";
  onReload?: () => void;
  log?: (error: unknown) => Promise<void>;
};

/** Replaces what has crashed by what happened and what to do, instead of leaving it blank. */
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
    const { children, of = "pane", onReload = reload } = this.props;
    if (!this.state.crashed) return children;
    if (of === "pane") return <PaneNews error={this.state.error} onReload={onReload} />;
    return <PartNews error={this.state.error} onAgain={() => this.setState({ error: undefined, crashed: false })} />;
  }
}

function PaneNews({ error, onReload }: { error: unknown; onReload: () => void }) {
  const { title, reload: label, advice } = useWords().crash;
  return (
    <main role="alert">
      <Message intent="error" title={title} way={{ label, onPress: onReload }}>
        <p>{advice}</p>
        <code>{String(error)}</code>
      </Message>
    </main>
  );
}

function PartNews({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { part, again: label, partAdvice } = useWords().crash;
  return (
    <div role="alert">
      <Message intent="error" title={part} way={{ label, onPress: onAgain }}>
        <p>{partAdvice}</p>
        <code>{String(error)}</code>
      </Message>
    </div>
  );
}

const reload = () => window.location.reload();
