import { colours, declarations } from "../../lib/colours.ts";

/**
 * Redoc in the colours of the site. Redoc draws with custom properties of the root element, which it sets itself after
 * this style has been read, so that these selectors have to weigh more than its own. It marks dark colours by a class of
 * the root element, which the reader can change. Redoc keeps its own bars below a navigation bar of the height that
 * `--navbar-stack-height` gives.
 */
export const redocTheme = `
:root:root { ${declarations(colours.light)} }
:root:root.dark { ${declarations(colours.dark)} }
:root:root {
  --bg-color: var(--page); --bg-color-raised: var(--page); --bg-color-tonal: var(--card);
  --bg-color-hover: var(--card); --bg-color-active: var(--card);
  --layer-color: var(--card); --layer-color-hover: var(--card); --layer-color-ontonal: var(--page);
  --text-color-primary: var(--text); --text-color-secondary: var(--text);
  --text-color-description: var(--soft); --text-color-helper: var(--soft);
  --heading-text-color: var(--text);
  --border-color-primary: var(--line); --border-color-secondary: var(--line);
  --color-primary-base: var(--link);
  --link-color-primary: var(--link); --link-color-primary-hover: var(--link); --link-color-visited: var(--link);
  --sidebar-text-color: var(--text); --tree-content-color-default: var(--text); --tree-content-color-hover: var(--text);
  --tree-bg-color-hover: var(--card); --tree-bg-color-active: var(--card);
  --color-warm-grey-5: var(--soft); --color-warm-grey-6: var(--soft); --color-warm-grey-7: var(--soft);
  --h1-font-size: 1.8rem; --h1-line-height: 1.25; --h2-font-size: 1.5rem; --h2-line-height: 1.25;
  --code-block-tokens-string-color: var(--blue); --code-block-tokens-property-string-color: var(--blue);
  --code-block-tokens-boolean-color: var(--green); --code-block-tokens-keyword-color: var(--red);
  --code-block-tokens-operator-color: var(--orange); --code-block-tokens-function-color: var(--orange);
  --code-block-tokens-class-name-color: var(--orange); --code-block-tokens-regex-color: var(--orange);
  --code-block-tokens-comment-color: var(--soft);
  --inline-code-bg-color: var(--card);
  --font-family-base: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; --font-family-monospaced: ui-monospace, "SF Mono", Consolas, monospace;
}
:root:root .tag-green { --tag-color: var(--green); }
:root:root .tag-blue { --tag-color: var(--blue); }
:root:root .tag-orange { --tag-color: var(--orange); }
:root:root .tag-grey { --tag-color: var(--grey); }
#redoc td:first-child code { white-space: nowrap; }
@media (min-width: 44rem) { #redoc td code { white-space: nowrap; } }
@media (max-width: 30rem) { :root:root { --h1-font-size: 1.4rem; --h2-font-size: 1.25rem; } }
:root:root #redoc td, :root:root #redoc th { word-break: normal; }
nav.site { position: sticky; top: 0; z-index: 30; display: flex; gap: 1.2rem; align-items: center; height: 2.75rem; padding: 0 1rem; overflow-x: auto; white-space: nowrap; background: var(--card); border-bottom: 1px solid var(--line); font: 0.9rem system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
nav.site a { color: var(--link); text-decoration: none; }
nav.site a:first-child { color: var(--text); font-weight: 600; }
nav.site a:hover { text-decoration: underline; }
#redoc > div { --navbar-stack-height: 2.75rem !important; --navbar-height: 2.75rem !important; }
`;
