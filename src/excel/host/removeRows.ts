/**
 * Removes the rows of a table that are ours, by what they hold. Somebody may have sorted it or put rows in.
 *
 * Office.js deletes a row by its number only. So what stood there is loaded in the same request before the deletion; a
 * row of others that came there meanwhile is put back. The last of several is removed first. Filters are cleared first: Excel deletes no row that one hides.
 */
export async function removeRows(
  table: Excel.Table,
  isOurs: (cells: readonly unknown[]) => boolean,
  most = Infinity,
): Promise<void> {
  const { context } = table;
  let removed = 0;
  for (let tries = 0; tries < MOST_TRIES && removed < most; tries += 1) {
    const body = table.getDataBodyRange().load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a row is found anew after each deletion
    await context.sync();
    const at = body.values.map((cells) => isOurs(cells)).lastIndexOf(true);
    if (at < 0) return;
    table.clearFilters();
    const stood = table.getDataBodyRange().getRow(at).load("formulas,values");
    // The last row of a table cannot be deleted.
    if (body.values.length === 1) stood.clear("Contents");
    else table.rows.getItemAt(at).delete();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as above
    await context.sync();
    if (isOurs(stood.values[0] ?? [])) removed += 1;
    else table.rows.add(undefined, stood.formulas as string[][]);
  }
  await context.sync();
}

/** More than an action adds to a table. */
const MOST_TRIES = 50;
