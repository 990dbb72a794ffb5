// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:9a3aed9650c2dcaaeac4563bc77deb2bfed4995fc27b4b8eac97dd8eebdd9da7)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
