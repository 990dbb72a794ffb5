/** Resolves at the first SIGINT or SIGTERM. Later ones are ignored: npm passes Ctrl-C on a second time. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on("SIGINT", () => resolve());
    process.on("SIGTERM", () => resolve());
  });
}
