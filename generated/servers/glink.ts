// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:acb1cd431a183fac5278d331b0041923aa0cd3a91d21732006fbeb6df3ac4aad)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
