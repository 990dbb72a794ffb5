// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:72558637b728d228a965107f751c1d5811b3adec8345adcf4eb061649d269c65)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
