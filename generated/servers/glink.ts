// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:ef267f86a08994d4b3045ceb8c4b3cfbc55ddacd5ba46ca041d75e98b1b17472)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
