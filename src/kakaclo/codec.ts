/** The value of the header `Authorization`. */
export function bearerHeader(accessToken: string): string {
  return `Bearer ${accessToken}`;
}
