import { useId, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";

export type DisclosureProps = {
  label: string;
  /** Folded out as long as its user has not folded it in. */
  isOpenAtFirst?: boolean;
  children: ReactNode;
};

/** What only some need to see: folded in until it is asked for. */
export function Disclosure({ label, isOpenAtFirst = false, children }: DisclosureProps) {
  const [said, setSaid] = useState<boolean>();
  const isOpen = said ?? isOpenAtFirst;
  const styles = useLedgerPanelStyles();
  const id = useId();
  return (
    <div className={styles.group}>
      <div>
        <Button
          appearance="subtle"
          className={styles.disclosure}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setSaid(!isOpen)}
        >
          {label}
        </Button>
      </div>
      <div id={id} className={styles.folded} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
