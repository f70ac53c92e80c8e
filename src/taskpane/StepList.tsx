import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useWords } from "./state";
import { useStepListStyles } from "./StepList.styles";
import { OPEN_AT_START, STEPS } from "./steps";
import { ErrorBoundary } from "./ui";

/** The steps of the finance year. Each opens and closes by itself. */
export function StepList() {
  const styles = useStepListStyles();
  const words = useWords().steps;
  return (
    <Accordion multiple collapsible defaultOpenItems={[...OPEN_AT_START]}>
      {STEPS.map(({ id, panels }, index) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h2" size="large" expandIconPosition="end">
            {index + 1} {words[id]}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {panels.map((Panel, at) => (
              <ErrorBoundary key={at} of="part">
                <Panel />
              </ErrorBoundary>
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
