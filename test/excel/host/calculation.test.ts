import { runControl } from "../../../src/excel/control/runControl";
import { settled, watchChanges } from "../../../src/excel/host";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { setStatus } from "../../../src/excel/status/status";
import type { Outcome } from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { Application } from "../../../src/workbench/model/workbook/application";
import { EventType, WHOLE_WORKBOOK } from "../../../src/workbench/model/workbook/events";
import { openWorkbook, sheetNames, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => {
  jest.restoreAllMocks();
  bench.dispose();
});

const calculated = (): void =>
  bench.host.workbook.events.fire(EventType.WorksheetCalculated, WHOLE_WORKBOOK, { worksheetId: "1", address: "A1" });

/** Excel says at the first readings that it calculates, and tells the end after the second. */
function calculatesAtFirst(readings = 2): void {
  let asked = 0;
  jest.spyOn(Application.prototype, "calculationState", "get").mockImplementation(() => {
    asked += 1;
    if (asked === readings) calculated();
    return asked <= readings ? "Calculating" : "Done";
  });
}

const told = ({ findings }: Outcome): string[] => findings.map(({ code, severity }) => `${code} ${severity}`);

test("a report that is asked for while Excel calculates is made when it is done", async () => {
  calculatesAtFirst();
  const outcome = await createReport("accounts");
  expect([outcome.sheet, told(outcome)]).toEqual(["Regnskap 2024K2", []]);
});

test("a control waits too", async () => {
  calculatesAtFirst();
  expect(told(await runControl("nb"))).toEqual([]);
});

test("a workbook that does not calculate by itself says so once, in the report and in the control", async () => {
  jest.spyOn(Application.prototype, "calculationMode", "get").mockReturnValue("Manual");
  const outcome = await createReport("accounts");
  expect([outcome.sheet, told(outcome)]).toEqual(["Regnskap 2024K2", ["calculation-manual warning"]]);
  // What is typed over figures stands for every figure that is old.
  await write("Regnskap 2024K2", "D11:D13", [[1], [2], [3]]);
  expect(told(await runControl("nb"))).toEqual(["calculation-manual error"]);
  const change = { sheet: "Regnskap 2024K2", from: "draft", to: "final", name: "Kari", note: "" } as const;
  expect(told(await setStatus(change))).toContain("calculation-manual error");
  expect(await sheetNames()).toContain("Kontroll");
});

test("panes hear of a change when Excel is done with it", async () => {
  const changes: string[] = [];
  let heard: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (heard = resolve));
  const unwatch = await settled(watchChanges)(({ sheetId }) => {
    changes.push(sheetId);
    heard();
  });
  calculated();
  await first;
  expect(changes).toContain("1");
  await unwatch();
});

describe.each(["busy", "old"] as const)(
  "in a workbook whose functions answer late, with the %s value until then",
  (late) => {
    beforeEach(async () => {
      bench.dispose();
      bench = await openWorkbook({ functions: "late", late });
      await openExample("nb");
    });

    test.each(["accounts", "accumulated", "assessment", "frame"] as const)(
      "%s right after an edit raises no alarm",
      async (kind) => {
        expect(told(await createReport(kind))).toEqual([]);
        await write("Poster", "C9", 8_300);
        expect(told(await createReport(kind))).toEqual([]);
      },
    );

    test("a report is controlled and finished right after it is made", async () => {
      const { sheet = "" } = await createReport("accounts");
      expect(told(await runControl("nb"))).toEqual([]);
      for (const [from, to] of [
        ["draft", "review"],
        ["review", "final"],
      ] as const) {
        expect(told(await setStatus({ sheet, from, to, name: "Kari", note: "" }))).toEqual([]);
      }
    });
  },
);
