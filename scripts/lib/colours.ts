/** The colours of the site, for light and for dark screens: of our own pages and of Redoc's. */
export const colours = {
  light: {
    text: "#1b1f24",
    soft: "#57606a",
    page: "#ffffff",
    card: "#f6f8fa",
    line: "#d0d7de",
    link: "#0550ae",
    green: "#116329",
    blue: "#0550ae",
    orange: "#8a4600",
    grey: "#57606a",
    red: "#a40e26",
    note: "#fff8e5",
  },
  dark: {
    text: "#e6edf3",
    soft: "#9da7b3",
    page: "#0d1117",
    card: "#161b22",
    line: "#30363d",
    link: "#79b8ff",
    green: "#7ee787",
    blue: "#79b8ff",
    orange: "#ffb77c",
    grey: "#b1bac4",
    red: "#ff9492",
    note: "#272115",
  },
} as const;

type Colour = keyof (typeof colours)["light"];

/** The colours as custom properties of CSS, `--text` and so on. */
export function declarations(scheme: Readonly<Record<Colour, string>>): string {
  return Object.entries(scheme)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");
}

/** The colours of our own pages: as the reader's system says. */
export const colourStyle = `:root { color-scheme: light dark; ${declarations(colours.light)} }
@media (prefers-color-scheme: dark) { :root { ${declarations(colours.dark)} } }
`;
