/**
 * Shows a sheet, in a sync of its own, when all else is done. So work that is put back leaves the user where they are.
 *
 * A refusal is no failure: Excel refuses `activate` while another workbook has the focus
 * (excel-add-ins-troubleshooting.md, in src/workbench/excel-facts/focus.json).
 */
export async function show(worksheet: Excel.Worksheet): Promise<void> {
  worksheet.activate();
  try {
    await worksheet.context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
