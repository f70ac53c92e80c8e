import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that all panels share. */
export const usePanelStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  /** What belongs together within a panel. */
  group: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  /** An answer, set apart from what asks for it. */
  box: {
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** The figure that an answer is about. */
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: "tabular-nums" },
});
