import { Body1, Button, Caption1, ProgressBar } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { ActionButton, Message, PanelSection, usePanelStyles } from "../ui";
import { SelfTestAnswers } from "./SelfTestAnswers";
import { useSelfTest, type RunSelfTest } from "./useSelfTest";

/** Runs the self-test, shows how far it has come, and gives its answers to copy or save. */
export function SelfTestPanel({ run }: { run?: RunSelfTest }) {
  const styles = usePanelStyles();
  const { state, words, isBusy, start, stop, startButton } = useSelfTest(run);
  const isRunning = state.is === "running";
  return (
    <PanelSection level="h3" title={words.title}>
      <Body1>{words.lead}</Body1>
      <ActionButton
        ref={startButton}
        appearance="secondary"
        icon={<ClipboardCheckmarkRegular />}
        label={words.run}
        hint={words.runHint}
        busy={isBusy}
        running={isRunning}
        onRun={start}
      />
      {isRunning && (
        <div className={styles.group}>
          <Caption1>{state.isStopping ? words.stopping : words.running(state.done, state.total, state.title)}</Caption1>
          <ProgressBar value={state.done / state.total} aria-label={words.title} />
          <div>
            <Button size="small" disabledFocusable={state.isStopping} onClick={stop}>
              {words.stop}
            </Button>
          </div>
        </div>
      )}
      <div role="status" className={styles.group}>
        {state.is === "refused" && <Message intent="error">{state.why}</Message>}
        {state.is === "ended" && <Message intent={state.isWhole ? "success" : "warning"}>{state.news}</Message>}
        {state.is === "ended" && state.leftBehind && <Message intent="error">{state.leftBehind}</Message>}
      </div>
      {state.is === "ended" && <SelfTestAnswers words={words} file={state.file} />}
    </PanelSection>
  );
}
