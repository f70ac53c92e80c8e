import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusPanelStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  outdated: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorStatusWarningForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
