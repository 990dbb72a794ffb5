/** What asks a process to stop: Ctrl-C, `kill`, and a terminal that closes. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Resolves at the first SIGINT, SIGTERM or SIGHUP. Later ones are ignored: npm passes Ctrl-C on a second time. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
  });
}
