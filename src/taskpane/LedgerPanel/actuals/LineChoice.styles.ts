import { makeStyles, tokens } from "@fluentui/react-components";

export const useLineChoiceStyles = makeStyles({
  // The checkbox stands in line with the names below that have no checkbox.
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: "flex-start" },
  label: {
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  source: { color: tokens.colorNeutralForeground2 },
});
