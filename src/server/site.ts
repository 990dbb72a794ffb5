import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { pagePolicy } from "./safety-fields.ts";

/** A page or file of a site. */
export type Page = {
  mediaType: string;
  content: Buffer;
  /** What a browser may do with it, as a content security policy. Default: show its text. */
  policy?: string;
  /** Default 200. */
  status?: number;
};

/** Pages by path. */
export type Site = {
  /** The page at a path such as `/docs/glink`, or `undefined`. */
  find(path: string): Promise<Page | undefined>;
};

const mediaTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** A site in a folder: `/` is `index.html`, and `/docs/glink` is `docs/glink.html`. */
export function folderSite(folder: string): Site {
  return {
    async find(path) {
      const file = fileFor(folder, path);
      const mediaType = file && mediaTypes[extname(file)];
      if (!file || !mediaType) return undefined;
      const content = await readFile(file).catch(() => undefined);
      return content && { mediaType, content, policy: pagePolicy };
    },
  };
}

function fileFor(folder: string, path: string): string | undefined {
  const wanted = join(folder, decode(path).endsWith("/") ? `${decode(path)}index.html` : decode(path));
  if (!wanted.startsWith(folder + sep) || wanted.includes("\0")) return undefined;
  return extname(wanted) ? wanted : `${wanted}.html`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
