// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:2b0fa1ec8738aeb3f1b8a4a9437a3b7c4c5157840643f0262818a4f9ba1d2e67)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
