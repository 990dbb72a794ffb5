// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:51f7d69cfcb7b1dca4cff5befb0115422cea9684336c9be27129662a90d989e5)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
