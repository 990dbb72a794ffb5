// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:bc5f3a1a66c236a0c3b841b58af9a12bd8aaf6ce575fbcd52797c9734230f88e)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
