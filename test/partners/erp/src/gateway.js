import { createHash } from "node:crypto";

/** Makes the function that calls GLINK: a form of four fields, signed by MD5. */
export function createGateway({ url, partnerId, partnerKey, headers = {} }) {
  return async (serviceType, payload) => {
    const bizData = JSON.stringify(payload);
    const sign = createHash("md5").update(`${bizData}${partnerKey}`).digest("hex");
    const body = new URLSearchParams({ partnerId, serviceType, bizData, sign });
    const response = await fetch(url, { method: "POST", headers, body });
    if (!response.ok) throw new Error(`GLINK answers ${serviceType} with HTTP ${response.status}`);
    const answer = await response.json();
    if (answer.success !== true) throw new Error(`GLINK refuses ${serviceType}: ${answer.message}`);
    return answer;
  };
}
