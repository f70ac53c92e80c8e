import { makeStyles, tokens } from "@fluentui/react-components";
import { SEEN_SCROLL_BAR } from "../ui";

/** The height of one row, in pixels. The list places its rows by it. */
export const ROW_HEIGHT = 32;

export const useDrillPanelStyles = makeStyles({
  head: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  search: { minWidth: 0, width: "100%" },
  /** Scrolls both ways: nine columns do not fit in a pane, and are shown whole. */
  list: {
    ...SEEN_SCROLL_BAR,
    minWidth: 0,
    maxHeight: "360px",
    overflow: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "max-content", minWidth: "100%", fontVariantNumeric: "tabular-nums" },
  rows: { position: "relative" },
  row: {
    display: "grid",
    alignItems: "center",
    height: `${ROW_HEIGHT}px`,
    boxSizing: "border-box",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  placed: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThin} dashed Highlight`, outlineOffset: "-1px" },
  },
  heads: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  figure: { textAlign: "right" },
});
