import { useId, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { usePanelStyles } from "../panel.styles";
import { useDisclosureStyles } from "./Disclosure.styles";

export type DisclosureProps = {
  label: string;
  /** Open until the user closes it. */
  isOpenAtFirst?: boolean;
  children: ReactNode;
};

/** What only some readers need: closed until they open it. */
export function Disclosure({ label, isOpenAtFirst = false, children }: DisclosureProps) {
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? isOpenAtFirst;
  const shared = usePanelStyles();
  const styles = useDisclosureStyles();
  const id = useId();
  return (
    <div className={shared.group}>
      <div>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
        >
          {label}
        </Button>
      </div>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
