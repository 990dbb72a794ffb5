import { bearerHeader } from "../../wire/kakaclo.ts";
import type { HttpMiddleware } from "../http-client.ts";

/**
 * A middleware for any client of openapi-fetch with the paths of `kakaclo`: it adds the access token.
 *
 * @throws TypeError for a token that no header field can carry
 * @example const client = createHttpClient<paths>({ baseUrl: "https://kakaclo.example", middleware: [kakacloSigning({ accessToken })] });
 */
export function kakacloSigning({ accessToken }: { accessToken: string }): HttpMiddleware {
  const authorization = bearerHeader(accessToken);
  return {
    onRequest({ request }) {
      request.headers.set("Authorization", authorization);
      return request;
    },
  };
}
