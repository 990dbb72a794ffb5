/**
 * Style of the bar above Redoc. Redoc keeps its own bars below a navigation bar of the height that `--navbar-stack-height`
 * gives, and marks dark colours by a class of the root element.
 */
export const barStyle = `
nav.site { position: sticky; top: 0; z-index: 30; display: flex; gap: 1.2rem; align-items: center; height: 2.75rem; padding: 0 1rem; overflow-x: auto; white-space: nowrap; background: #f6f8fa; border-bottom: 1px solid #d0d7de; font: 0.9rem system-ui, sans-serif; }
nav.site a { color: #0550ae; text-decoration: none; }
nav.site a:first-child { color: #1b1f24; font-weight: 600; }
nav.site a:hover { text-decoration: underline; }
.dark nav.site { background: #161b22; border-color: #30363d; }
.dark nav.site a { color: #79b8ff; }
.dark nav.site a:first-child { color: #e6edf3; }
#redoc > div { --navbar-stack-height: 2.75rem !important; --navbar-height: 2.75rem !important; }
`;
