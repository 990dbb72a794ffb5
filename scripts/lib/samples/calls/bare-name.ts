/** The name of a member as JavaScript writes it: without quotes where it can stand so. */
export function bareName(token: string): string {
  const name: string = JSON.parse(token);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : token;
}
