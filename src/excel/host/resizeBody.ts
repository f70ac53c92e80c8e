/** A table that the next sync resizes. */
export type Resized = {
  /** Tells after the sync whether the table had the rows it was taken to have, and has those it was asked to have. */
  isAsAsked: () => boolean;
};

/**
 * Adds lines at the end of a table, or removes them there. What stands below the table moves along. Only queues.
 *
 * Filters are cleared first: Excel deletes no line that one hides, and says nothing (office-js issue 994). So the lines
 * are counted before and after.
 *
 * Cells are inserted before a new last line. Inserted before an old line they would part it from its place, and
 * `Table.resize` is newer than the oldest Excel we support.
 *
 * @param before - how many lines it has
 */
export function resizeBody(table: Excel.Table, before: number, after: number): Resized {
  table.clearFilters();
  const had = table.rows.getCount();
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
  const has = table.rows.getCount();
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- called after the sync
  return { isAsAsked: () => had.value === before && has.value === after };
}
