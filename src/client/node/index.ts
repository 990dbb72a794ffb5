/** A transport for servers on Node: undici with a pool of its own. Import it as `fulfillment-openapi/node`. */
export { type NodeTransportOptions, nodeTransport } from "./node-transport.ts";
