// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:ed63e69c1354ce3d4a253f36f7372d62465229eaad01483201d1b2c64d41ea90)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
