/** A content type as it matters here. */
export type ContentType = {
  /** Media type in lower case; empty where none is named. */
  mediaType: string;
  /** Charset in lower case; `undefined` where none is named. */
  charset: string | undefined;
};

/**
 * Reads the value of a `Content-Type` header.
 *
 * @example contentType('application/json; charset="UTF-8"') // { mediaType: "application/json", charset: "utf-8" }
 */
export function contentType(header: string | undefined): ContentType {
  const [mediaType = "", ...parameters] = (header ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.[1]);
  return { mediaType: mediaType.trim(), charset: charset.find((name) => name !== undefined) };
}

/** Whether a charset is UTF-8, under one of the names that are in use. JSON and forms are UTF-8 by default. */
export function isUtf8Name(charset: string | undefined): boolean {
  return charset === undefined || charset === "utf-8" || charset === "utf8";
}
