// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:62c7b20f2da432ca69424936c104a2b78736df04a15fa103552c66521468c227)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
