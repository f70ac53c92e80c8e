import { makeStyles, tokens } from "@fluentui/react-components";

const icon = { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 };

export const useFindingListStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  list: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  finding: { display: "flex", columnGap: tokens.spacingHorizontalS },
  way: { display: "block", marginTop: tokens.spacingVerticalXS },
  error: { ...icon, color: tokens.colorStatusDangerForeground1 },
  warning: { ...icon, color: tokens.colorStatusWarningForeground3 },
  note: { ...icon, color: tokens.colorNeutralForeground3 },
});
