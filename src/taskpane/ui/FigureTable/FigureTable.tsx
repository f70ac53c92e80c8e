import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useFigureTableStyles } from "./FigureTable.styles";

/** A row of figures behind a name; a total stands out. */
export type FigureRow = { name: ReactNode; figures: readonly string[]; isTotal?: boolean };

export type FigureTableProps = {
  title: string;
  /** The heading of the names, and of each column of figures. */
  heads: readonly string[];
  rows: readonly FigureRow[];
};

/**
 * A table of names and figures. In a narrow pane, figures that have no room beside their name stand below it, so that each
 * is shown whole. The roles keep it a table for a screen reader.
 */
export function FigureTable({ title, heads, rows }: FigureTableProps) {
  const styles = useFigureTableStyles();
  const isWide = widthOf(heads, rows) > NARROWEST;
  const [line, first] = [isWide && styles.stackedLine, isWide && styles.stackedFirst];
  const tracks = isWide ? { gridTemplateColumns: `repeat(${heads.length - 1}, 1fr)` } : {};
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
      <table role="table" className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead role="rowgroup">
          <tr role="row" className={mergeClasses(line)} style={tracks}>
            {heads.map((head, i) => (
              <th
                key={head}
                role="columnheader"
                scope="col"
                className={mergeClasses(i === 0 ? styles.first : styles.figure, i === 0 && first, styles.head)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ name, figures, isTotal }, row) => (
            // Rows have no identity beyond their place, and the table is replaced as a whole.
            <tr key={row} role="row" className={mergeClasses(styles.line, line)} style={tracks}>
              <th role="rowheader" scope="row" className={mergeClasses(styles.first, first, isTotal && styles.total)}>
                {name}
              </th>
              {figures.map((figure, i) => (
                <td key={i} role="cell" className={mergeClasses(styles.figure, isTotal && styles.total)}>
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

/** About how wide the table is with its names at their narrowest, in pixels. */
function widthOf(heads: readonly string[], rows: readonly FigureRow[]): number {
  const columns = heads.slice(1).map((head, i) => Math.max(head.length, ...rows.map((row) => longest(row, i))));
  const name = rows.every((row) => typeof row.name === "string") ? NAME : NAME + BOX;
  return columns.reduce((sum, characters) => sum + GAP + CHARACTER * characters, name);
}

const longest = ({ figures }: FigureRow, i: number): number => figures[i]?.length ?? 0;

/** In pixels: a name, its checkbox, the gap between two columns, a character, and a table in a pane of 320. */
const [NAME, BOX, GAP, CHARACTER, NARROWEST] = [112, 28, 8, 6.4, 272];
