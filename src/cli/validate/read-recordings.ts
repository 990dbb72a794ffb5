import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { linesOf } from "../../base/json-location.ts";
import { parseJson, UnreadableTextError } from "../../base/strict-text.ts";
import type { ExchangeLocation } from "../../recordings/check-exchange.ts";
import { exchangeOfFile } from "../../recordings/exchange-file.ts";
import { exchangesOfHar } from "../../recordings/har.ts";
import { type RecordedExchange, UnreadableRecordingError } from "../../recordings/recorded-exchange.ts";
import { decodeUtf8, readFileOrExplain } from "../read-json-text.ts";
import { UsageError } from "../usage-error.ts";

/** A recorded exchange with its place. */
export type Recording = { exchange: RecordedExchange; place: ExchangeLocation };

/**
 * Reads the exchanges of a HAR file, of a file with one exchange, or of all `.har` and `.json` files of a folder, in the
 * order of their names.
 *
 * @throws UsageError for what cannot be read, and for a file that is no recording
 */
export async function readRecordings(source: string): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (const file of await filesOf(source)) recordings.push(...(await readFile(file)));
  return recordings;
}

async function filesOf(source: string): Promise<string[]> {
  const found = await stat(source).catch(() => undefined);
  if (!found?.isDirectory()) return [source];
  const names = (await readdir(source)).filter((name) => /\.(har|json)$/i.test(name)).sort();
  if (names.length === 0) throw new UsageError(`${source} holds no .har and no .json file.`);
  return names.map((name) => join(source, name));
}

async function readFile(file: string): Promise<Recording[]> {
  const text = decodeUtf8(await readFileOrExplain(file), file);
  try {
    const recorded = parseJson(text);
    const isHar = typeof recorded === "object" && recorded !== null && "log" in recorded;
    const exchanges = isHar ? exchangesOfHar(recorded, file) : [exchangeOfFile(recorded, file)];
    const lineOf = linesOf(
      text,
      exchanges.flatMap(({ pointers }) => Object.values(pointers)),
    );
    return exchanges.map((exchange) => {
      const { request, response } = exchange.pointers;
      return { exchange, place: { file, lines: { request: lineOf(request), response: lineOf(response) } } };
    });
  } catch (error) {
    if (error instanceof UnreadableTextError) throw new UsageError(`${file} ${error.message}.`);
    if (error instanceof UnreadableRecordingError) {
      throw new UsageError(`${file} is neither a HAR file nor a recorded exchange: ${error.message}.`);
    }
    throw error;
  }
}
