// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:4324ec55eb8763eb2a98a1dc50dc95292a69c8254667361356fcedcef51f16f6)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
