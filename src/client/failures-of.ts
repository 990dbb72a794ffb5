import { isObject, isText } from "../base/type-guards.ts";

/** An entry of an answer that failed, while the call as a whole succeeded. */
export type Failure<Entry> = {
  /** JSON pointer to the entry, `/results/0` for example. */
  pointer: string;
  /** Why it failed; `null` where the answer does not say. */
  reason: string | null;
  /** The entry itself. */
  entry: Entry;
};

type EntriesIn<T> = T extends object
  ? {
      [Key in keyof T as string extends Key ? never : Key]-?: NonNullable<
        T[Key]
      > extends readonly (infer Entry)[]
        ? Extract<Entry, object>
        : never;
    } extends infer Lists
    ? Lists[keyof Lists]
    : never
  : never;

/** The entries of all lists of an answer, and of its `result`. */
export type EntryOf<Response> =
  | EntriesIn<Response>
  | (Response extends { result?: infer Result }
      ?
          | EntriesIn<NonNullable<Result>>
          | (NonNullable<Result> extends readonly (infer Entry)[] ? Entry : never)
      : never);

/**
 * What failed in an answer that is a success as a whole: entries of its lists, or of the lists in its `result`, that say
 * `success: false` or have an `errorMessage`. Takes the `response` of a BusinessError too.
 *
 * @example
 * const answer = await glink.batchOperateItems(batch);
 * for (const { entry, reason } of failuresOf(answer)) console.error(entry.sku, reason);
 */
export function failuresOf<Response extends object>(response: Response): Failure<EntryOf<Response>>[] {
  const result: unknown = Reflect.get(response, "result");
  const lists = [...listsIn(response, ""), ...listsIn(result, "/result")];
  return lists.flatMap(([place, list]) =>
    list.flatMap((entry, index) =>
      isObject(entry) && hasFailed(entry)
        ? [{ pointer: `${place}/${index}`, reason: reasonOf(entry), entry: entry as EntryOf<Response> }]
        : [],
    ),
  );
}

function listsIn(value: unknown, place: string): [place: string, list: readonly unknown[]][] {
  if (Array.isArray(value)) return [[place, value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]): [string, readonly unknown[]][] =>
    Array.isArray(member) && !(place === "" && name === "result") ? [[`${place}/${name}`, member]] : [],
  );
}

function hasFailed(entry: Readonly<Record<string, unknown>>): boolean {
  return entry["success"] === false || isText(entry["errorMessage"]);
}

function reasonOf({ errorMessage, info, message }: Readonly<Record<string, unknown>>): string | null {
  return [errorMessage, info, message].find(isText) ?? null;
}
