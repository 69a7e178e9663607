/* global Office, Excel */
// What the boot test needs of an add-in: says when it is ready, writes a cell, takes ribbon commands, hears of edits.
const show = (text) => {
  document.getElementById('state').textContent = text;
};

Office.actions.associate('loadAppendix1', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['Nạp xong']];
    await context.sync();
  });
  show(`Lệnh ${event.source.id}`);
  event.completed();
});

Office.actions.associate('runCheck', async (event) => {
  await Office.addin.showAsTaskpane();
  event.completed();
});

Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['Sổ chỉ tiêu']];
    sheet.onChanged.add(async ({ address, source }) => {
      document.body.dataset.changed = `${source} ${address}`;
    });
    await context.sync();
  });
  show(`${host} ${platform}`);
});
