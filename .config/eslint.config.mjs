// Run from the top of the repository: eslint --config .config/eslint.config.mjs .
import path from "node:path";
import js from "@eslint/js";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const root = path.dirname(import.meta.dirname);

const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "A thing has one name, the same everywhere: export it by name.",
};

const anEnum = {
  selector: "TSEnumDeclaration",
  message: "A union of texts says the same, and the compiler checks what is assigned to it.",
};

const decimalLibrary = {
  name: "decimal.js",
  message: "Exact numbers come from src/core. Only src/core/money/decimal.ts imports the library.",
};

export default tseslint.config(
  { ignores: ["dist/", ".workbench/", "coverage/", "node_modules/", "test/golden/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    name: "the build's own scripts",
    files: ["**/*.{js,mjs,cjs}"],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "require",
          "module",
          "exports",
          "process",
          "console",
          "URL",
          "Buffer",
          "__dirname",
          "__filename",
          "structuredClone",
        ]
          // What a script gives to the browser it drives runs there.
          .concat("document", "window", "setTimeout", "clearTimeout", "fetch")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: { module: "writable" } },
  },
  {
    name: "what an old Node must be able to read, so that it gets a sentence and not a syntax error",
    files: ["src/workbench/{start,words}.cjs", "src/workbench/start/conditions.cjs"],
    languageOptions: { ecmaVersion: 2015 },
  },

  {
    name: "everything we write in TypeScript",
    files: ["{src,test}/**/*.{ts,tsx}"],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // The compiler knows every name already, and types besides.
      "no-undef": "off",
      "no-restricted-syntax": ["error", defaultExport, anEnum],
      "no-restricted-imports": ["error", { paths: [decimalLibrary] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // A type erased by the compiler must not leave an empty import behind that runs the file.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // `${row}` of a number says exactly what it shows; the rule still catches objects and undefined.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `return paths.call(...)` hands on whatever the callee gives, nothing included; a block around it says no more.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // A fault that needs no facts has none: `{}` is what it means.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      // A quarter of the linter's time, for what only the workbench has: see there.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // An underscore says: the caller gives it, we do not need it (a test table's "why").
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      // React's event attributes take no promise, but ignore one that has caught its own errors.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    name: "the workbench: Univer's and Office's numbered enums, and classes of its own",
    files: ["{src,test}/workbench/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", defaultExport],
      "@typescript-eslint/no-unsafe-enum-assignment": "error",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "error",
    },
  },
  {
    name: "the one file that imports the decimal library",
    files: ["src/core/money/decimal.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    name: "the code a user runs prints nothing to a console no one reads",
    files: ["src/{core,text,sheets,functions,readers,excel,xlsx,taskpane}/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },

  {
    name: "Office.js",
    files: ["src/{excel,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    name: "React",
    files: ["src/**/*.tsx", "src/**/use*.ts"],
    plugins: { "react-hooks": hooks },
    rules: Object.fromEntries(Object.keys(hooks.configs["recommended-latest"].rules).map((rule) => [rule, "error"])),
  },

  {
    name: "tests",
    files: ["{test,src/workbench/test}/**/*.{ts,tsx}"],
    rules: {
      // A test that reads a cell which is not there fails, and that is what it is for.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Jest's matchers inside an expected object, such as expect.any(Number), are `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      // A fake that answers like the real thing is async without waiting for anything.
      "@typescript-eslint/require-await": "off",
    },
  },
);
