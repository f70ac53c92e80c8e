import { makeStyles, tokens } from "@fluentui/react-components";

export const useSourceStyles = makeStyles({
  button: { justifyContent: "flex-start", width: "100%", maxWidth: "none" },
  drop: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: tokens.spacingVerticalXS,
  },
});
