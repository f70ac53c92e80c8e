import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular } from "@fluentui/react-icons";

export type SortHeadProps = {
  label: string;
  sorted: "none" | "ascending" | "descending";
  onSort: () => void;
  className: string;
};

const useSortHeadStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: "100%",
    paddingLeft: 0,
    paddingRight: 0,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

const ICONS = { none: null, ascending: <ArrowSortUpRegular />, descending: <ArrowSortDownRegular /> };

/** The header of a column, which sorts the list. */
export function SortHead({ label, sorted, onSort, className }: SortHeadProps) {
  const styles = useSortHeadStyles();
  return (
    <div role="columnheader" aria-sort={sorted} className={className}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        iconPosition="after"
        icon={ICONS[sorted]}
        onClick={onSort}
      >
        {label}
      </Button>
    </div>
  );
}
