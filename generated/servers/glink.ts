// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:203c7f453b5fbc1afa81395047f451bb6ebd96047a778492de06727ba8e7bfcb)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
