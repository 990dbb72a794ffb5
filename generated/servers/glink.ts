// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:4400f4a813c4295a5e5e551e11bf3b2dcea07ccb210ec414a5e8292adabdf0de)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
