// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:64c36bf30c4c5198a46cf33b19db423093edc3b2174546a0aef80b0af92deead)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
