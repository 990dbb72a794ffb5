import { createGlinkClient, createKakacloClient, createQlinkClient } from "fulfillment-openapi";

// Made when this module is loaded, as applications do it: before any test has set up anything.
export const glink = createGlinkClient({ partnerId: "P-1", partnerKey: "k", allowInsecureHttp: true });
export const qlink = createQlinkClient({ appKey: "A-1", appSecret: "s", baseUrl: "https://qlink.example" });
export const kakaclo = createKakacloClient({ accessToken: "t" });
