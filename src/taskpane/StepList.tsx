import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { pane, type Language } from "../text";
import type { Actions } from "./state/actions";
import { OPEN_AT_START, STEPS } from "./steps";
import { useStepListStyles } from "./StepList.styles";

export type StepListProps = { language: Language; actions: Actions };

/** The steps of the finance year, each folded out where its user is. */
export function StepList({ language, actions }: StepListProps) {
  const styles = useStepListStyles();
  return (
    <Accordion multiple collapsible defaultOpenItems={[...OPEN_AT_START]}>
      {STEPS.map(({ id, panels }, index) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h2" size="large" expandIconPosition="end">
            {index + 1} {pane.steps[id][language]}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {panels.map((Panel, at) => (
              <Panel key={at} language={language} actions={actions} />
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
