/** Rows as lines of text, with columns as wide as their widest cell and two spaces between them. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((all, row) => {
    return row.map((cell, column) => Math.max(all[column] ?? 0, cell.length));
  }, []);
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
