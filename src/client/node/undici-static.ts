// In the place of `undici.ts` for bundlers, which cannot look for a package while they run.
import * as undici from "undici";

export { undici };
