// In the place of `api.ts` for bundlers, browsers and Workers, which cannot look for a package while they run.
import * as api from "@opentelemetry/api";

export { api };
