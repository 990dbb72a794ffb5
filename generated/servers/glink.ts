// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:8c2801e284739a3214747021ae3db7169a7cc2f767fab898a69965cb05ab3619)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
