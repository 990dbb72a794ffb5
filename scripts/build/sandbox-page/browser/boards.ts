import { type Html, html } from "../../../lib/html.ts";
import type { Board, Family, Item } from "./api.ts";
import { say } from "./language.ts";
import { shortTime, words } from "./show.ts";

/** The member that names an entry for acts, where there is one: it is the subject of an act. */
export function subjectOf({ acts }: Family, item: Item): string | undefined {
  return acts.find(({ subjectMember: member }) => member !== undefined && member in item)?.subjectMember;
}

/** What an entry is called. */
export function titleOf(family: Family, item: Item): string {
  const named = subjectOf(family, item) ?? Object.keys(item).find((member) => /Number$/.test(member));
  const value = item[named ?? Object.keys(item)[0] ?? ""];
  return String(value ?? "");
}

/** A list as columns by state, or as a table where its entries have none. */
export function boardHtml(family: Family, board: Board): Html {
  const isBoard =
    family.boards[board.view] !== undefined || board.columns.some(({ state }) => state !== null);
  if (board.total === 0 && !isBoard) return html`<p>${say.none}</p>`;
  if (!isBoard) return tableHtml(family, board);
  return html`<div class="columns" tabindex="0" role="group" aria-label="${say.byState(words(board.view))}">${board.columns.map(
    ({ state, count, items }, column) =>
      html`<section class="column${count === 0 && " none"}" aria-label="${state ?? say.withoutState}"${count > 0 && html` tabindex="0"`}><h3>${state ?? say.others} <small>${count}</small></h3>${items.map(
        (item, index) => cardHtml(family, item, `${column}/${index}`),
      )}${count > items.length && html`<p><small>${say.more(count - items.length)}</small></p>`}</section>`,
  )}</div>`;
}

function cardHtml(family: Family, item: Item, place: string): Html {
  const title = titleOf(family, item);
  const { lines, changed } = item;
  const count = Array.isArray(lines) && say.lines(lines.length);
  const notes = ["held", "trouble"].flatMap((member) => (item[member] ? [member] : []));
  return html`<button class="card" data-do="detail" data-at="${place}" data-key="card ${title}">${title}<small>${[
    count,
    typeof changed === "string" && shortTime(changed),
    ...notes,
  ]
    .filter(Boolean)
    .join(" · ")}</small></button>`;
}

function tableHtml(family: Family, { view, total, columns }: Board): Html {
  const items = columns.flatMap((column) => column.items);
  const members = [...new Set(items.flatMap((item) => Object.keys(item)))].filter((member) =>
    items.every((item) => typeof item[member] !== "object"),
  );
  const hasActs = family.acts.some(({ subjectMember }) => subjectMember === undefined);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words(view)}"><table><thead><tr>${members.map(
    (member) => html`<th scope="col">${words(member)}</th>`,
  )}${hasActs && html`<th scope="col"><span class="unseen">${say.acts}</span></th>`}</tr></thead><tbody>${items.map(
    (item, index) =>
      html`<tr>${members.map((member) => {
        const value = item[member];
        return html`<td${typeof value === "number" && html` class="number"`}>${value === undefined ? "" : String(value)}</td>`;
      })}${hasActs && html`<td><button data-do="detail" data-at="0/${index}" data-key="row ${index}" aria-label="${say.actOn(titleOf(family, item), index + 1)}">${say.act}</button></td>`}</tr>`,
  )}</tbody></table></div>${total > items.length && html`<p><small>${say.more(total - items.length)}</small></p>`}`;
}
