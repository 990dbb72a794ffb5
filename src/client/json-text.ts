/**
 * The JSON text of a payload.
 *
 * @throws TypeError for what JSON does not have, `undefined` for example
 */
export function jsonText(input: unknown): string {
  const text: string | undefined = JSON.stringify(input);
  if (text === undefined) throw new TypeError("The payload is not JSON");
  return text;
}
