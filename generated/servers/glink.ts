// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:ae7c105c063bb15b076be0255a734b50bbeaebfc72633d514f79af531b3794a7)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
