import { bearerHeader } from "../../wire/kakaclo.ts";
import type { HttpMiddleware } from "../http-client.ts";

/**
 * A middleware for any client of openapi-fetch with the paths of `kakaclo`: it adds the access token.
 *
 * @example const client = createHttpClient<paths>({ baseUrl: "https://kakaclo.example", middleware: [kakacloSigning({ accessToken })] });
 */
export function kakacloSigning({ accessToken }: { accessToken: string }): HttpMiddleware {
  return {
    onRequest({ request }) {
      request.headers.set("Authorization", bearerHeader(accessToken));
      return request;
    },
  };
}
