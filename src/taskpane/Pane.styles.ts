import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalL, maxWidth: "560px" },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    // Excel's own menu covers the upper right corner: 34 pixels wide on Mac.
    paddingRight: "36px",
  },
  title: { margin: 0 },
  main: { display: "grid", rowGap: tokens.spacingVerticalXL, minWidth: 0 },
});
