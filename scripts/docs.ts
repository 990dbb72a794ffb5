// Builds the docs site into dist/site/ from generated/bundles/: static files that need no server.
import { buildSite } from "./docs/site.ts";

const { folder, files } = await buildSite();
console.log(`${files} files in ${folder}`);
