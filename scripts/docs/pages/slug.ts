/** A text as the name of a place on a page: `Outer and inner result` becomes `outer-and-inner-result`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
