import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that all panels share. */
export const usePanelStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  /** Parts of a panel that belong together. */
  group: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  /** An answer, set apart from its question. */
  box: {
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** A line that explains a button or a table. */
  hint: { color: tokens.colorNeutralForeground2 },
  /** A name of any length, such as that of a file. */
  name: { overflowWrap: "anywhere" },
  /** A field as wide as the pane, and no wider. */
  field: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  /** The figure that an answer is about. */
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: "tabular-nums" },
});
