import { makeStyles, tokens } from "@fluentui/react-components";
import { SEEN_SCROLL_BAR } from "../scrollBar.styles";

const cell = {
  padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  verticalAlign: "top",
};

/** A pane that is too narrow for a wide table. */
const NARROW = "@container (max-width: 420px)";

export const useFigureTableStyles = makeStyles({
  // A figure never breaks in two: a pane too narrow for it scrolls.
  scroller: { ...SEEN_SCROLL_BAR, containerType: "inline-size", overflowX: "auto", minWidth: 0 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: "left",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  first: {
    ...cell,
    paddingLeft: 0,
    minWidth: "88px",
    overflowWrap: "anywhere",
    hyphens: "auto",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { ...cell, textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  stackedLine: { [NARROW]: { display: "grid" } },
  stackedFirst: { [NARROW]: { gridColumnStart: "1", gridColumnEnd: "-1", paddingBottom: 0 } },
  head: { fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold },
});
