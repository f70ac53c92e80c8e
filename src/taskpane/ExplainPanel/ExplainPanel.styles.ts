import { makeStyles, tokens } from "@fluentui/react-components";

export const useExplainPanelStyles = makeStyles({
  head: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  rule: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  label: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  steps: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // Contrast themes draw a border around the button, and the place below must not cross it.
  item: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  open: {
    justifyContent: "flex-start",
    textAlign: "left",
    minWidth: 0,
    paddingLeft: 0,
    fontWeight: "inherit",
    fontSize: tokens.fontSizeBase300,
  },
  // Indented as the words behind an arrow, so that items with and without one stand in line.
  plain: { paddingLeft: tokens.spacingHorizontalXXL },
  // Deep trees must still have room at 320 pixels, so a level costs little.
  inner: {
    justifySelf: "stretch",
    minWidth: 0,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  place: { fontSize: "inherit", lineHeight: "inherit" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
