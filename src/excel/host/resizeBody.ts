/**
 * Adds lines at the end of a table, or removes them there. What stands below the table moves along. Only queues.
 *
 * Cells are inserted before a new last line. Inserted before an old line they would part it from its place, and
 * `Table.resize` is newer than the oldest Excel we support.
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
    // A range must not reach beyond the table.
    const more = Math.min(added, after - before - added);
    table
      .getDataBodyRange()
      .getRow(before)
      .getResizedRange(more - 1, 0)
      .insert("Down");
    added += more;
  }
}
