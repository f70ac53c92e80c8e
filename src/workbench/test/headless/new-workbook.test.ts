import { eachInNewWorkbook, refusal } from "./open";

const workbook = eachInNewWorkbook();

test("a workbook that the add-in opens is given as its bytes", async () => {
  const opened: (number[] | undefined)[] = [];
  workbook().host.onNewWorkbook((file) => opened.push(file && [...file]));
  await Excel.createWorkbook("UEsDBP8=");
  await Excel.createWorkbook();
  expect(opened).toEqual([[0x50, 0x4b, 3, 4, 255], undefined]);
});

test.each([
  ["what is no file", "ikke en fil", "InvalidArgument"],
  ["any, where nobody shows it", "UEsDBP8=", "InvalidOperation"],
])("a workbook is refused: %s", async (_why, file, code) => {
  expect((await refusal(Excel.createWorkbook(file))).code).toBe(code);
});
