/** Resolves at the first SIGINT, SIGTERM or SIGHUP, which the end of a terminal sends. Later ones are ignored: npm passes Ctrl-C on a second time. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
