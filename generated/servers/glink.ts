// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
