/** @jest-environment jsdom */
import { attribute, element, elements, readManifest, resource } from "./manifest";

// What workbooks, administrators and our own commands rely on. A change here breaks something outside this repository.
const manifest = readManifest();

test("the add-in keeps its identity, else an update is a second add-in beside the first", () => {
  expect(element(manifest, "Id").textContent).toBe("a96dd023-2225-41e5-8149-8e51dc9feaf0");
});

test("the version has four parts and is 1.0 or later, else an administrator cannot upload it", () => {
  expect(element(manifest, "Version").textContent).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

test("functions are called BIBSYS.something", () => {
  const namespace = element(manifest, "Namespace");
  expect(attribute(resource(manifest, attribute(namespace, "resid")), "DefaultValue")).toBe("BIBSYS");
});

test("the ribbon shows the pane and runs the three commands", () => {
  const buttons = elements(manifest, "Control").map((button) => [
    attribute(resource(manifest, attribute(element(button, "Label"), "resid")), "DefaultValue"),
    attribute(element(button, "Action"), "xsi:type"),
    elements(button, "FunctionName")[0]?.textContent ?? null,
  ]);
  expect(buttons).toEqual([
    ["BIBSYS økonomi", "ShowTaskpane", null],
    ["Regnskapsrapport", "ExecuteFunction", "BIBSYS.createAccountsReport"],
    ["Budsjettramme neste år", "ExecuteFunction", "BIBSYS.createFrameReport"],
    ["Eksempel: 2. kvartal 2024", "ExecuteFunction", "BIBSYS.openExample"],
  ]);
});

test("the buttons are a group of their own on the Home tab", () => {
  expect(attribute(element(manifest, "OfficeTab"), "id")).toBe("TabHome");
  expect(elements(element(manifest, "OfficeTab"), "Group")).toHaveLength(1);
});

test("Excel must be able to do what the code needs", () => {
  const sets = elements(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"]);
});

test("the runtime lives as long as the workbook is open, so that functions and pane share it", () => {
  expect(attribute(element(manifest, "Runtime"), "lifetime")).toBe("long");
});

test("no action names a TaskpaneId, which a long-lived runtime does not take", () => {
  expect(elements(manifest, "TaskpaneId")).toEqual([]);
});

test("it may write in the workbook, and nothing more", () => {
  expect(element(manifest, "Permissions").textContent).toBe("ReadWriteDocument");
});
