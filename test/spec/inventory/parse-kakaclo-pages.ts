import { digestOf } from "./digest.ts";
import { fieldOfValues, operationOfPage, withoutExample, withoutFields } from "./kakaclo-pages.ts";
import type { PageExample, PagePlace, PageRow } from "./pages-row.ts";

/** A table, or a block of an example, that the collected facts of KakaClo's pages have. */
type Table = { page: string; table: string; rows: string[][] };

/** The rows of the tables of the current calls and of V1, from the collected facts of KakaClo's public pages. */
export function parsePageRows(text: string): PageRow[] {
  return tablesOf(text)
    .filter(({ page, table }) => page in operationOfPage && !withoutFields.includes(`${page} ${table}`))
    .flatMap((table) => table.rows.flatMap((cells) => rowsOf(table, cells)));
}

/** The examples that the pages of these calls print, but for the placeholders that hold nothing. */
export function parsePageExamples(text: string): PageExample[] {
  const blocks = text.matchAll(/^```\w*\n(.*?)\n```\n\((.*?); `([^`]+)`, block (\d+)\)$/gms);
  return [...blocks].flatMap(([, printed = "", verdict = "", page = "", block]) => {
    const operation = operationOfPage[page];
    if (operation === undefined || verdict.startsWith("placeholder")) return [];
    if (withoutExample.includes(`${page} ${block}`)) return [];
    const isRequest = verdict.startsWith("shell") || !/"(code|error)"\s*:/.test(printed);
    return [
      {
        page,
        block: Number(block),
        operation,
        side: isRequest ? ("request" as const) : ("response" as const),
        sha256: digestOf(printed),
      },
    ];
  });
}

function tablesOf(text: string): Table[] {
  const marked = text.matchAll(/^<!-- T admin:(\S+) (\S+).*? -->\n\|.*\n\| ---.*\n((?:\|.*\n)+)/gm);
  return [...marked].map(([, page = "", table = "", body = ""]) => ({
    page,
    table,
    rows: body.trimEnd().split("\n").map(cellsOf),
  }));
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function rowsOf({ page, table }: Table, cells: readonly string[]): PageRow[] {
  const operation = operationOfPage[page];
  if (operation === undefined) throw new Error(`${page} has no operation`);
  const fields = fieldOfValues[`${page} ${table}`];
  const [first = "", type = "", required = "", list = ""] = cells;
  const at = { page, table, operation };
  if (fields) {
    const value = /^`?(.*?)`?(?: \(.*)?$/.exec(first)?.[1] ?? first;
    const plain = { type: "String", list: false, required: false };
    return fields.map((path) => ({ ...at, place: placeOf(path), path, ...plain, value }));
  }
  const [printed = "", shown] = [...first.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const missesName = first.startsWith("(name missing");
  const path = printed.replace(/^\?|^\{|\}$/g, "");
  const isSelf = shown === "data" || shown === undefined || missesName || first.includes("itself");
  return [
    {
      ...at,
      place: placeOf(printed),
      path,
      type: type.replaceAll("`", ""),
      list: list !== "-",
      required: /^`(\*|true|Y)`|^text: required/.test(required),
      ...(isSelf ? {} : { shownAt: shown }),
    },
  ];
}

/** A parameter is marked as one; what the answer holds stands in `data`, but for the number of a new order. */
function placeOf(printed: string): PagePlace {
  if (printed.startsWith("?") || printed === "sortType") return "query";
  if (printed.startsWith("{")) return "path";
  return /^data\b|^kkOrderId$/.test(printed) ? "answer" : "body";
}
