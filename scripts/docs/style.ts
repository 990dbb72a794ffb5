/** Style sheet of the pages that are not Redoc's: light or dark as the reader's system says, readable on a phone. */
export const style = `
:root { color-scheme: light dark; --text: #1b1f24; --soft: #57606a; --page: #fff; --card: #f6f8fa; --line: #d0d7de; --link: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --soft: #9da7b3; --page: #0d1117; --card: #161b22; --line: #30363d; --link: #79b8ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.8rem; }
h2 { margin: 0; font-size: 1.3rem; }
h3 { margin: 1rem 0 .3rem; font-size: 1rem; }
small, header p { color: var(--soft); font-weight: normal; }
section { margin-top: 1.5rem; padding: 1.2rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
a { color: var(--link); }
.links { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
pre { margin: 0; max-height: 20rem; overflow: auto; padding: .8rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; font-size: .8rem; }
.sample { position: relative; }
button { position: absolute; top: .5rem; right: 1rem; padding: .2rem .8rem; font: inherit; font-size: .8rem; cursor: pointer; }
`;
