import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { linesOf } from "../../base/json-location.ts";
import type { ExchangeLocation } from "../../recordings/check-exchange.ts";
import { exchangeOfFile } from "../../recordings/exchange-file.ts";
import { exchangesOfHar } from "../../recordings/har.ts";
import { type RecordedExchange, UnreadableRecordingError } from "../../recordings/recorded-exchange.ts";
import { parseOrExplain } from "../read-json-text.ts";
import { decodeOrExplain, readFileOrExplain } from "../read-source.ts";
import { wrongUsage } from "../usage-error.ts";

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
  if (names.length === 0) throw wrongUsage`${source} holds no .har and no .json file.`;
  return names.map((name) => join(source, name));
}

async function readFile(file: string): Promise<Recording[]> {
  // Some recorders write a byte order mark, which is no part of the recording.
  const text = decodeOrExplain(await readFileOrExplain(file), file).replace(/^\ufeff/, "");
  const recorded = parseOrExplain({ name: file, text });
  try {
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
    if (error instanceof UnreadableRecordingError) {
      throw wrongUsage`${file} is neither a HAR file nor a recorded exchange: ${error.message}.`;
    }
    throw error;
  }
}
