// Loaded by the first request of `raw`, which most programs never make.
export { default as createOpenApiFetch } from "openapi-fetch";
