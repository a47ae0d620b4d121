/*
 * What a saved brief answers: another language, which paths are shown, values under the pointer or the arrow keys, and
 * the table behind every drawing. It stands in the file as it is written here and imports nothing; without it the file
 * is still the two pages.
 */
(() => {
  const said = document.createElement('div');
  said.className = 'brief-said brief';
  said.setAttribute('role', 'status');
  document.body.append(said);

  /** The hairline of a drawing, made when it is first needed. */
  function hairOf(svg) {
    const known = svg.querySelector('.brief-hair');
    if (known !== null) return known;
    const made = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    made.setAttribute('class', 'brief-hair');
    svg.append(made);
    return made;
  }

  function show(svg, row) {
    const at = JSON.parse(svg.dataset.at);
    const { head, rows } = JSON.parse(svg.dataset.table);
    const [top, bottom] = svg.dataset.strip.split(' ');
    const k = Math.max(0, Math.min(at.length - 1, row));
    svg.dataset.row = String(k);
    const hair = hairOf(svg);
    for (const [name, value] of Object.entries({ x1: at[k], x2: at[k], y1: top, y2: bottom }))
      hair.setAttribute(name, String(value));
    const [when, ...values] = rows[k];
    said.textContent = [when, ...values.map((value, c) => (value === '' ? '' : `${head[c + 1]}  ${value}`))]
      .filter((line) => line !== '')
      .join('\n');
    const box = svg.getBoundingClientRect();
    const x = box.left + (at[k] / svg.viewBox.baseVal.width) * box.width;
    const { width, height } = said.getBoundingClientRect();
    said.style.left = `${Math.max(4, Math.min(innerWidth - width - 4, x + 12))}px`;
    said.style.top = `${Math.max(4, box.top - height - 4)}px`;
  }

  function hide(svg) {
    svg.querySelector('.brief-hair')?.remove();
    said.textContent = '';
  }

  for (const svg of document.querySelectorAll('svg[data-at]')) {
    const rowAt = (event) => {
      const box = svg.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
      const at = JSON.parse(svg.dataset.at);
      return at.reduce((best, place, k) => (Math.abs(place - x) < Math.abs(at[best] - x) ? k : best), 0);
    };
    svg.addEventListener('pointermove', (event) => show(svg, rowAt(event)));
    svg.addEventListener('pointerleave', () => hide(svg));
    svg.addEventListener('focus', () => show(svg, Number(svg.dataset.row ?? JSON.parse(svg.dataset.at).length - 1)));
    svg.addEventListener('blur', () => hide(svg));
    svg.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const last = JSON.parse(svg.dataset.at).length - 1;
      const now = Number(svg.dataset.row ?? last) + step;
      show(svg, Math.max(0, Math.min(last, now)));
    });
  }

  /** The table of a drawing, made when it is first opened. */
  function tableOf({ head, rows }) {
    const table = document.createElement('table');
    const add = (parent, tag, texts) => {
      const row = document.createElement('tr');
      texts.forEach((text, k) => {
        const cell = document.createElement(k === 0 ? 'th' : tag);
        cell.textContent = text;
        row.append(cell);
      });
      parent.append(row);
    };
    add(table.createTHead(), 'th', head);
    const body = table.createTBody();
    for (const row of rows) add(body, 'td', row);
    return table;
  }
  for (const svg of document.querySelectorAll('svg[data-table]')) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = svg.closest('main').dataset.tableName;
    details.append(summary);
    details.addEventListener('toggle', () => {
      if (details.children.length > 1) return;
      const holder = document.createElement('div');
      holder.append(tableOf(JSON.parse(svg.dataset.table)));
      details.append(holder);
    });
    svg.after(details);
  }

  /** The same paths are shown in both languages. */
  for (const box of document.querySelectorAll('nav input'))
    box.addEventListener('change', () => {
      for (const other of document.querySelectorAll('nav input'))
        if (other.value === box.value) other.checked = box.checked;
      for (const part of document.querySelectorAll('[data-path]'))
        if (part.dataset.path === box.value) part.classList.toggle('brief-off', !box.checked);
    });

  for (const button of document.querySelectorAll('[data-other]'))
    button.addEventListener('click', () => {
      for (const main of document.querySelectorAll('main')) {
        main.hidden = !main.hidden;
        if (main.hidden) continue;
        document.documentElement.lang = main.lang;
        document.title = main.dataset.title;
        main.querySelector('[data-other]').focus();
      }
    });
})();
