// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:5aa46820e04cfa7f69c9d1b1f78687c018395f68db74527824a31c965e01bd17)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
