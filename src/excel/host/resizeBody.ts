/**
 * Gives a table more lines or fewer, at its end; what stands below it moves along. Only queues.
 *
 * Cells are put in before a last line that is new: put in before an old one, they would part it from its place, and
 * `Table.resize` is younger than the Excel we support.
 *
 * @param before - how many lines it has
 */
export function resizeBody(table: Excel.Table, before: number, after: number): void {
  const body = table.getDataBodyRange();
  if (after < before) {
    body
      .getRow(after)
      .getResizedRange(before - after - 1, 0)
      .delete("Up");
  }
  if (after > before) table.rows.add();
  for (let added = 1; added < after - before;) {
    // No more than there are: a range that reaches beyond the table is none of its lines.
    const more = Math.min(added, after - before - added);
    table
      .getDataBodyRange()
      .getRow(before)
      .getResizedRange(more - 1, 0)
      .insert("Down");
    added += more;
  }
}
