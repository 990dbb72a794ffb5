import { suite } from "./suite.ts";

/** `npm run test:browser-all`: every page of the site in a browser. */
export default suite("browser-all", ["test/browser/*.browser.ts"]);
