import { Body1Strong } from "@fluentui/react-components";
import { usePanelStyles } from "./panel.styles";

export type PartHeadingProps = {
  /** Below a panel's own heading. */
  level?: "h3" | "h4";
  id?: string;
  children: string;
};

/** The heading of a part of a panel. */
export function PartHeading({ level = "h4", id, children }: PartHeadingProps) {
  const styles = usePanelStyles();
  return (
    <Body1Strong as={level} id={id} className={styles.heading}>
      {children}
    </Body1Strong>
  );
}
