import { makeStyles, tokens } from "@fluentui/react-components";
import { SEEN_SCROLL_BAR } from "../ui";

export const useVouchersStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    ...SEEN_SCROLL_BAR,
    minWidth: 0,
    maxHeight: "320px",
    overflow: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  heads: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  code: { overflowWrap: "anywhere" },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  text: { gridColumn: "1 / -1" },
  words: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});
