// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:977c483606e6b39793b409e443e4ded809115326576069e82c03bb0017cb7ea1)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
