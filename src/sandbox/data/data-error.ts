/** That a folder cannot be used, or a world not be read from it. The message says why, and what to do. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/** The error of a world that cannot be gone on with. */
export function brokenWorld(folder: string, name: string, why: string): DataError {
  return new DataError(
    `${name} in ${folder} cannot be opened: ${why}. Nothing was changed: start the version that wrote it, restore the folder from a copy, or name another one.`,
  );
}
