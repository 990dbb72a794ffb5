const reportedError =
  /const (err\d+) = \{instancePath:?(.*?),schemaPath:(".*?"),keyword:(".*?"),params:(.*?),message:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/gs;

/** In a condition ajv only counts errors. */
const countedError =
  /const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/gs;

const joinedErrors = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g;

const forgottenErrors = /vErrors\.length = (_errs\d+);/g;

/** Most errors that are kept of one body: a hostile one has hundreds of thousands, which take the memory. */
const errorLimit = 2_000;

const addError = `
function addError(vErrors, instancePath, schemaPath, keyword, params, message) {
  if (vErrors === null) return [{ instancePath, schemaPath, keyword, params, message }];
  if (vErrors.length < ${errorLimit}) vErrors.push({ instancePath, schemaPath, keyword, params, message });
  return vErrors;
}
function addErrors(vErrors, errors) {
  if (vErrors === null) return errors;
  for (const error of errors) {
    if (vErrors.length >= ${errorLimit}) break;
    vErrors.push(error);
  }
  return vErrors;
}
function forgetErrors(vErrors, count) {
  if (vErrors.length > count) vErrors.length = count;
}
`;

/**
 * Code of ajv with one function that reports errors, where ajv repeats the code for it at each rule: a third smaller,
 * and so faster to load. The errors of a schema below are added to the list, where ajv copies the list: with thousands
 * of wrong entries that takes seconds. Of a body with more errors than anybody reads, only the first ones are kept.
 *
 * @throws Error when ajv writes its errors in another way
 */
export function foldErrors(code: string): string {
  const folded = code.replaceAll(
    reportedError,
    (_, _name, path, ...rest) =>
      `vErrors = addError(vErrors,${[path || "instancePath", ...rest.slice(0, 4)].join()});`,
  );
  const counted = folded.replaceAll(countedError, "vErrors = addError(vErrors);");
  const left = /err\d+ = \{instancePath.{0,80}/.exec(counted) ?? /vErrors\.push\(err.{0,80}/.exec(counted);
  if (left) throw new Error(`ajv reports an error in a way that is unknown here: ${left[0]}`);
  const joined = counted.replaceAll(joinedErrors, "vErrors = addErrors(vErrors,$1.errors);");
  if (joined.includes("vErrors.concat")) throw new Error("ajv joins errors in a way that is unknown here");
  // The count of errors may be beyond the list, which must not grow by it.
  const bounded = joined.replaceAll(forgottenErrors, "forgetErrors(vErrors,$1);");
  if (bounded.includes("vErrors.length ="))
    throw new Error("ajv forgets errors in a way that is unknown here");
  return bounded + addError;
}
