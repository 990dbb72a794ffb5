/** The subject of the timers of a refund. */
export function refundKey(no: string): string {
  return `/refund/${no}`;
}
