// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:ca3675995ecbdbf2edb8996454dadce8291697c5eb88fa4c75c30241fd6dd13f)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
