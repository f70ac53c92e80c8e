import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that all panels share. */
export const usePanelStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
});
