// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:5f10ecd2566a10cfd548f6b6da31f724915d0cc7639a85b0e3958765c7c4e18d)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
