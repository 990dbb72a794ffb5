const reportedError =
  /const (err\d+) = \{instancePath:?(.*?),schemaPath:(".*?"),keyword:(".*?"),params:(.*?),message:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/gs;

const joinedErrors = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;

const addError = `
function addError(vErrors, instancePath, schemaPath, keyword, params, message) {
  const error = { instancePath, schemaPath, keyword, params, message };
  if (vErrors === null) return [error];
  vErrors.push(error);
  return vErrors;
}
function addErrors(vErrors, errors) {
  if (vErrors === null) return errors;
  for (const error of errors) vErrors.push(error);
  return vErrors;
}
`;

/**
 * Code of ajv with one function that reports errors, where ajv repeats the code for it at each rule: a third smaller,
 * and so faster to load. The errors of a schema below are added to the list, where ajv copies the list: with thousands
 * of wrong entries that takes seconds.
 *
 * @throws Error when ajv writes its errors in another way
 */
export function foldErrors(code: string): string {
  const folded = code.replaceAll(
    reportedError,
    (_, _name, path, ...rest) =>
      `vErrors = addError(vErrors,${[path || "instancePath", ...rest.slice(0, 4)].join()});`,
  );
  const left = /err\d+ = \{instancePath.{0,80}/.exec(folded);
  if (left) throw new Error(`ajv reports an error in a way that is unknown here: ${left[0]}`);
  const joined = folded.replaceAll(joinedErrors, "vErrors = addErrors(vErrors,$1.errors);");
  if (joined.includes("vErrors.concat")) throw new Error("ajv joins errors in a way that is unknown here");
  return joined + addError;
}
