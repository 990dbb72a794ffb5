// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:b1b53889fa9cd5b22335f7c15ecb135457701cacfcd6927b060e3d4544faf63a)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
