import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useFigureTableStyles } from "./FigureTable.styles";

/** A row of figures behind a name; a total stands out. */
export type FigureRow = { name: ReactNode; figures: readonly string[]; isTotal?: boolean };

export type FigureTableProps = {
  title: string;
  /** Of the names, and of each column of figures. */
  heads: readonly string[];
  rows: readonly FigureRow[];
};

/** A table of names and figures, as narrow as its figures allow. */
export function FigureTable({ title, heads, rows }: FigureTableProps) {
  const styles = useFigureTableStyles();
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={mergeClasses(i === 0 ? styles.first : styles.figure, styles.head)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures, isTotal }, row) => (
            // Rows have no identity beyond their place, and the table is replaced as a whole.
            <tr key={row} className={styles.line}>
              <th scope="row" className={mergeClasses(styles.first, isTotal && styles.total)}>
                {name}
              </th>
              {figures.map((figure, i) => (
                <td key={i} className={mergeClasses(styles.figure, isTotal && styles.total)}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
