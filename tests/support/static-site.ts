import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

/** A folder that is served, under a path of its own, on this machine only. */
export interface StaticSite {
  /** The address of the folder, ending in a slash. */
  readonly url: string;
  /** The paths that were asked for since the start, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder's files under `/docs/site/`, so that an address from the root leads nowhere; packed, as hosts do. */
export async function serveFolder(folder: string): Promise<StaticSite> {
  const asked: string[] = [];
  const under = "/docs/site/";
  const server = createServer(({ url = "/", headers }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    asked.push(pathname);
    const file = join(folder, normalize(decodeURIComponent(pathname.slice(under.length))) || "index.html");
    const isThere =
      pathname.startsWith(under) && file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    const isPacked = isThere && /\bgzip\b/.test(headers["accept-encoding"]?.toString() ?? "");
    if (isPacked) response.setHeader("content-encoding", "gzip");
    response.writeHead(isThere ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "text/plain" });
    if (isPacked) createReadStream(file).pipe(createGzip()).pipe(response);
    else if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${under}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
