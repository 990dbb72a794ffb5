import { DataError } from "../../sandbox/data/data-error.ts";
import type { DataFolder } from "../../sandbox/data/data-folder.ts";
import type { CommandContext } from "../command-context.ts";
import { UsageError } from "../usage-error.ts";

type Flags = { readonly data?: string | undefined; readonly fsync?: boolean | undefined };

/**
 * Starts something with the folder that worlds are kept in, where one is named.
 *
 * @throws UsageError for a folder that cannot be used, and where the package for it is missing
 */
export async function withData<Started>(
  flags: Flags,
  context: Pick<CommandContext, "note">,
  start: (data: DataFolder | undefined) => Promise<Started>,
): Promise<Started> {
  try {
    return await start(await openData(flags, context));
  } catch (error) {
    throw error instanceof DataError ? new UsageError(error.message) : error;
  }
}

async function openData({ data, fsync = false }: Flags, { note }: Pick<CommandContext, "note">) {
  if (data === undefined && fsync)
    throw new UsageError("--fsync goes with --data, which names the folder of the data.");
  if (data === undefined) return undefined;
  // Loaded here, since most sandboxes do without it.
  const { DataFolder } = await import("../../sandbox/data/data-folder.ts");
  return DataFolder.open(data, { fsync, note });
}
