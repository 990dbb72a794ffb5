type FastCheck = typeof import("fast-check");

/**
 * Loads fast-check from where this package is installed.
 *
 * @throws Error where it is not installed
 */
export async function loadFastCheck(): Promise<FastCheck> {
  try {
    return await import("fast-check");
  } catch (cause) {
    throw new Error("payloads() needs fast-check: npm install --save-dev fast-check", { cause });
  }
}

/**
 * fast-check where it has what is needed here: since 3.10 it makes texts that match a pattern.
 *
 * @throws Error that names the version that was found
 */
export function checkedFastCheck(found: FastCheck): FastCheck {
  if (typeof found.stringMatching === "function") return found;
  throw new Error(
    `payloads() needs fast-check 3.10 or newer, and found ${found.__version ?? "an older one"}: npm install --save-dev fast-check@latest`,
  );
}
