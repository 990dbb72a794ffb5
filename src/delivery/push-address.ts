/** What an address of a receiver can name of a push. */
export type AddressedPush = { readonly operationId: string; readonly serviceType: string | null };

/**
 * Fills in an address of a receiver: `{event}` is the operationId of the push, `{serviceType}` its SERVICE_TYPE, or
 * the operationId where none is known.
 *
 * @returns `undefined` for what is no address of http or https then
 * @example pushAddress("http://localhost:8080/hooks/{serviceType}", push)
 */
export function pushAddress(address: string, { operationId, serviceType }: AddressedPush): URL | undefined {
  const filled = address
    .replaceAll("{event}", operationId)
    .replaceAll("{serviceType}", serviceType ?? operationId);
  const url = URL.canParse(filled) ? new URL(filled) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
