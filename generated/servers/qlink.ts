// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:2970a421914e69ef978b0fac8d0ba563fd0fb88985947e4eb7c7e2416a46aa1f)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
