// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:83a61df8c58435f50a3a054366f79b7cddcdc16fc9b690e5a6403ebd572c971a)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
