import { useId, type ReactNode } from "react";
import { Subtitle2 } from "@fluentui/react-components";
import { usePanelStyles } from "./panel.styles";

export type PanelSectionProps = {
  title: string;
  /** A panel of a step is an h3; the help beside the steps is an h2. */
  level?: "h2" | "h3";
  /** The fragment of an address that points here. */
  id?: string;
  children: ReactNode;
};

/** A panel: a section of the pane, named by its heading. */
export function PanelSection({ title, level = "h3", id, children }: PanelSectionProps) {
  const styles = usePanelStyles();
  const headingId = useId();
  return (
    <section id={id} className={styles.root} aria-labelledby={headingId}>
      <Subtitle2 as={level} id={headingId} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
