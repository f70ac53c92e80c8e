import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "./open";

const workbook = eachInNewWorkbook();

/** Reads A1 in one request, and writes one more beside it in the next. */
const addOne = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    sheet.getRange("B1").values = [[Number(cell.values[0]?.[0]) + 1]];
    await context.sync();
  });

/** A colleague types into the model, without Office.js between. */
const type = (address: string, value: unknown): void => {
  workbook().host.workbook.worksheets.getFirst().getRange(address).values = [[value]];
};

test("an edit comes between two syncs", async () => {
  const { traffic } = workbook().host;
  await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
  traffic.beforeRequest(2, () => type("A1", 10));
  await addOne();
  expect(await valuesOf("A1:B1")).toEqual([[10, 2]]);
});

test("an edit before the first request is seen by it", async () => {
  workbook().host.traffic.beforeRequest(1, () => type("A1", 10));
  await addOne();
  expect(await valuesOf("A1:B1")).toEqual([[10, 11]]);
});

test("an edit may come before every request, until it is ended", async () => {
  const { traffic } = workbook().host;
  const before: number[] = [];
  traffic.resetCount();
  const end = traffic.beforeEachRequest((n) => void before.push(n));
  await addOne();
  end();
  await addOne();
  expect(before).toEqual([1, 2]);
});

test("a whole action of another user comes between two syncs, and its requests pass the one that is held", async () => {
  const { host } = workbook();
  await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
  host.traffic.resetCount();
  host.traffic.beforeRequest(2, async () => {
    await onSheet((sheet) => (sheet.getRange("A1").values = [[5]]));
    await addOne();
    expect(await valuesOf("B1")).toEqual([[6]]);
    await host.settled();
  });
  await addOne();
  expect(host.traffic.documentRequests).toBe(2);
  expect(await valuesOf("A1:B1")).toEqual([[5, 2]]);
});

test("two other users at once pass the request that is held", async () => {
  workbook().host.traffic.beforeRequest(2, async () => {
    await Promise.all([addOne(), onSheet((sheet) => (sheet.getRange("C1").values = [["med"]]))]);
  });
  await addOne();
  expect(await valuesOf("A1:C1")).toEqual([["", 1, "med"]]);
});

test("plans that an edit makes hold for its own requests alone, at every depth", async () => {
  const { traffic } = workbook().host;
  const codes: string[] = [];
  traffic.resetCount();
  traffic.failRequest(3, { code: "AccessDenied" });
  traffic.beforeRequest(2, async () => {
    traffic.failRequest(1, { code: "ItemNotFound" });
    traffic.beforeRequest(2, async () => {
      await addOne();
    });
    codes.push((await refusal(addOne())).code);
    await addOne();
  });
  await addOne();
  codes.push((await refusal(addOne())).code);
  expect(codes).toEqual(["ItemNotFound", "AccessDenied"]);
});

test("an edit that fails, fails the request, which is not carried out", async () => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
  workbook().host.traffic.beforeRequest(2, () => Promise.reject(new Error("feil i redigeringen")));
  await expect(addOne()).rejects.toThrow("feil i redigeringen");
  expect(await valuesOf("A1:B1")).toEqual([[1, ""]]);
});

test.each(["GeneralException", "ConnectionFailure"] as const)(
  "a response is lost after the work was done, with %s",
  async (code) => {
    workbook().host.traffic.loseResponse(2, code);
    expect((await refusal(addOne())).code).toBe(code);
    expect(await valuesOf("B1")).toEqual([[1]]);
    await addOne();
  },
);

test("a request of more than 5 MB is refused whole, as on Excel on the web", async () => {
  const text = "æ".repeat(30_000);
  const write = (rows: number): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange("B1").values = [["først"]];
      sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [text]);
    });
  expect((await refusal(write(90))).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(await valuesOf("A1:B1")).toEqual([["", ""]]);
  await write(80);
  expect(await valuesOf("B1")).toEqual([["først"]]);
});

test("an answer of more than 5 MB is refused", async () => {
  const text = "æ".repeat(30_000);
  for (const rows of ["A1:A60", "A61:A120"]) {
    await onSheet((sheet) => (sheet.getRange(rows).values = Array.from({ length: 60 }, () => [text])));
  }
  expect((await refusal(valuesOf("A1:A120"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await valuesOf("A120")).toEqual([[text]]);
});

test("a request that only names objects is a sync, too", async () => {
  const { traffic } = workbook().host;
  traffic.resetCount();
  await onSheet((_sheet, context) => void context.workbook.worksheets.add("Nytt"));
  expect(traffic.documentRequests).toBe(1);
});
