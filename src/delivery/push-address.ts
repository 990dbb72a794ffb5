/** What an address of a receiver can name of a push. */
export type AddressedPush = { readonly operationId: string; readonly serviceType: string | null };

const places = ["event", "serviceType"] as const;

/** What is wrong with an address that pushes are to go to, in words; `undefined` where nothing is. */
export function addressFault(address: string): string | undefined {
  const named = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const unknown = named.find((name) => !places.some((place) => place === name));
  if (unknown !== undefined) {
    return `The address names {${unknown}}, which nothing fills in: {event} and {serviceType} can stand in it.`;
  }
  const push = { operationId: "event", serviceType: "SERVICE_TYPE" };
  return pushAddress(address, push) ? undefined : "The address has to begin with http:// or https://.";
}

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
