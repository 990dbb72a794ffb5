import type { GrowingExchangeLog } from "../../exchanges/exchange-log.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import type { RunningProxy } from "../../proxy/proxy-server.ts";
import type { CommandContext } from "../command-context.ts";
import { readKeys } from "../read-keys.ts";
import { UsageError } from "../usage-error.ts";
import { watchForChanges } from "./watch-file.ts";

/** What keys are changed by while a proxy runs. */
export type KeyRotation = {
  /** The file with the keys. */
  file: string;
  proxy: RunningProxy;
  exchangeLog: GrowingExchangeLog;
  showPersonal: boolean;
  /** All keys that there have been: none of them is shown, the former ones included. */
  secrets: string[];
};

/**
 * Reads the keys again whenever their file changes. A file that is wrong changes nothing, and is told about.
 *
 * @returns ends it
 */
export function rotateKeys(
  { file, proxy, exchangeLog, showPersonal, secrets }: KeyRotation,
  context: CommandContext,
): () => void {
  const change = async (): Promise<void> => {
    try {
      const keys = await readKeys(file, context);
      secrets.push(...secretsIn(keys));
      exchangeLog.hide(secrets);
      proxy.useKeys(keys, await loadJudge({ showPersonal, secrets }));
      context.note(`${file} has changed: its keys are used from now on.`);
    } catch (error) {
      proxy.keysFailed();
      const reason = error instanceof UsageError ? error.message : "it cannot be read.";
      context.note(`${file} has changed, and the former keys are still used: ${reason}`);
    }
  };
  // One change after the other, so that the last one counts.
  let changing = Promise.resolve();
  return watchForChanges(file, () => {
    changing = changing.then(change);
  });
}
