/**
 * The HTML report's only script: sorts a table by its column titles and filters its rows by what is typed; the drawings of
 * the same benchmarks follow. Before printing it opens what is folded. Room: report.
 * Text here, not a function, so that its hash does not depend on a bundler.
 */

/** Adds buttons and serves the filter box. It reads text of the page, and never writes any of it as HTML. */
export const pageScript = `
for (const controls of document.querySelectorAll('[data-filter]')) {
  const table = controls.closest('section').querySelector('table');
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const input = controls.querySelector('input');
  const status = controls.querySelector('output');
  const total = status.textContent;
  const texts = rows.map((row) =>
    Array.from(row.cells, (cell) => cell.textContent.toLowerCase()).join(' | '));
  const followers = Array.from(document.querySelectorAll('[data-follows]'), (place) => {
    const items = new Map();
    for (const item of place.querySelectorAll('[data-row]')) items.set(rows[item.dataset.row], item);
    return { place, items, height: Number(place.dataset.follows) };
  });
  const follow = () => {
    for (const { place, items, height } of followers) {
      let shown = 0;
      for (const row of body.rows) {
        const item = items.get(row);
        if (!item) continue;
        item.toggleAttribute('hidden', row.hidden);
        place.append(item);
        if (height > 0) item.setAttribute('transform', 'translate(0 ' + shown * height + ')');
        if (!row.hidden) shown += 1;
      }
      if (height > 0) place.viewBox.baseVal.height = Math.max(1, shown * height);
    }
  };
  const filter = () => {
    const words = input.value.toLowerCase().split(' ').filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      if (!row.hidden) shown += 1;
    });
    status.textContent = shown === rows.length ? total : shown + ' of ' + total;
    follow();
  };
  input.addEventListener('input', filter);
  const keyOf = (row, column) => {
    const { dataset, textContent } = row.cells[column];
    if (dataset.key === undefined) return textContent;
    return dataset.key === '' ? null : Number(dataset.key);
  };
  const collator = new Intl.Collator(undefined, { numeric: true });
  const compare = (one, other) =>
    typeof one === 'string' ? collator.compare(one, other) : one - other;
  const heads = Array.from(table.tHead.rows[0].cells);
  const next = { none: 'ascending', ascending: 'descending', descending: 'none' };
  const sort = (column) => {
    const order = next[heads[column].getAttribute('aria-sort') ?? 'none'];
    for (const head of heads) head.removeAttribute('aria-sort');
    if (order !== 'none') heads[column].setAttribute('aria-sort', order);
    const sign = order === 'descending' ? -1 : 1;
    const keyed = rows.map((row) => [keyOf(row, column), row]);
    const known = keyed.filter(([key]) => key !== null);
    known.sort(([one], [other]) => sign * compare(one, other));
    const unknown = keyed.filter(([key]) => key === null);
    const sorted = order === 'none' ? rows : known.concat(unknown).map(([, row]) => row);
    body.replaceChildren(...sorted);
    follow();
  };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.title = 'Sort by this column';
    button.addEventListener('click', () => sort(column));
    head.replaceChildren(button);
  });
  controls.hidden = false;
}
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});
`;

/** What the page's content policy allows to run: this script alone. A test computes it anew. */
export const pageScriptHash = 'sha256-+GW8ErtWWdqTukgUy0gtBr/EBjQRtfZeg99kjdbrp0Y=';
