import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

const useDocumentStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
});

/** The page around everything. */
export function usePageStyles() {
  useDocumentStyles();
  return useStyles();
}
