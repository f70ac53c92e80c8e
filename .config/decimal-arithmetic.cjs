/**
 * Leaves of decimal.js what sums need, before webpack takes it in: functions.js loads with every workbook.
 *
 * The package hangs all its methods on one prototype, so nothing of it can be shaken off. Here the methods named below,
 * and the static forms of them, go; what only they used goes with them, 2 050 digits of pi and of ln 10 among it. What is
 * left is the package's text, unchanged. `test/build/decimalArithmetic.test.ts` holds that src calls none of them.
 *
 * @param {string} source
 * @returns {string}
 */
function arithmeticOnly(source) {
  const found = new Set();
  const kept = source
    .replace(METHOD, (text, names) => drop(text, names.match(/(?<=P\.)\w+/g), found))
    .replace(STATIC, (text, name) => drop(text, [name], found));
  const missing = LEFT_OUT.filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`decimal.js has no ${missing.join(", ")}: it is not written as it was in 10.6.0.`);
  return kept;
}

/** Angles, logarithms, exponentials, powers, other bases than ten, fractions, chance. */
const LEFT_OUT = [
  ...["cos", "sin", "tan", "acos", "asin", "atan", "atan2", "hypot"],
  ...["cosh", "sinh", "tanh", "acosh", "asinh", "atanh"],
  ...["exp", "ln", "log", "log2", "log10", "pow", "cbrt"],
  ...["toBinary", "toOctal", "toHex", "toFraction", "random"],
];

/** `P.cosine = P.cos = function () { … };`, whose end stands at the line's beginning. */
const METHOD = /^((?:P\.\w+ = )+)function \w*\([\s\S]*?^\};$/gm;
/** `Decimal.cos = cos;`, in the constructor's clone. */
const STATIC = /^ {2}Decimal\.(\w+) = \w+;.*$/gm;

/**
 * @param {string} text
 * @param {readonly string[]} names
 * @param {Set<string>} found
 */
function drop(text, names, found) {
  const left = names.filter((name) => LEFT_OUT.includes(name));
  left.forEach((name) => found.add(name));
  return left.length > 0 ? "" : text;
}

module.exports = Object.assign(arithmeticOnly, { LEFT_OUT });
