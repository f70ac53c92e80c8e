import { format } from "node:util";

// A complaint of React or Fluent is a defect of the pane or of its test, such as a state that is set after a test has ended.
// A test that provokes a complaint silences the console itself.
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  const complain = (...args: unknown[]): void => void complaints.push(format(...args));
  console.error = complain;
  console.warn = complain;
});

afterEach(() => {
  if (complaints.length > 0) throw new Error(`The console was complained to:\n${complaints.join("\n")}`);
});
