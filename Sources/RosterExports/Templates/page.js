'use strict';
// Filters, tabs and the choice of a night. Without this script everything is shown at once.
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  // Letters without their marks, so that "hung" finds "Hùng".
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

  const form = document.querySelector('.filters');
  const rows = all('table.grid tbody tr[data-force]').map((row) => ({
    row, person: row.dataset.person, name: plain(row.querySelector('th').textContent), chips: all('a.chip', row),
  }));
  const filter = () => {
    const name = plain(byId('f-person').value.trim());
    const [force, place, activity] = ['f-force', 'f-place', 'f-activity'].map((id) => byId(id).value);
    const found = new Set();
    for (const { row, person, name: own, chips } of rows) {
      const hits = chips.filter((chip) => {
        const hit = (!place || chip.dataset.place === place) && (!activity || chip.dataset.activity === activity);
        chip.classList.toggle('dim', !hit);
        return hit;
      });
      row.hidden = !own.includes(name) || Boolean(force && row.dataset.force !== force)
        || Boolean((place || activity) && hits.length === 0);
      if (!row.hidden) found.add(person);
    }
    for (const body of all('table.grid tbody')) body.hidden = !body.querySelector('tr[data-force]:not([hidden])');
    byId('f-count').textContent = found.size;
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
  // A link to somebody whom the filters hide shows everybody again.
  addEventListener('hashchange', () => {
    const target = byId(location.hash.slice(1));
    if (target?.closest('[hidden]')) { form.reset(); filter(); target.scrollIntoView(); }
    target?.closest('details')?.setAttribute('open', '');
  });

  const tabs = all('[role=tab]');
  const show = (chosen) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      byId(tab.getAttribute('aria-controls')).hidden = !isChosen;
    }
  };
  if (tabs.length > 0) {
    tabs[0].parentElement.hidden = false;
    for (const [place, tab] of tabs.entries()) {
      tab.addEventListener('click', () => show(tab));
      tab.addEventListener('keydown', (event) => {
        const step = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const next = tabs[(step + tabs.length) % tabs.length];
        show(next);
        next.focus();
      });
    }
    show(tabs[0]);
  }

  const night = byId('heat-night');
  if (night) {
    const numbers = (text) => text.split(',').map(Number);
    // The columns shown, of the 24 clock hours from six on.
    const first = Number(document.querySelector('table.heat').dataset.first);
    const levels = document.querySelector('table.heat').dataset.levels.split('|');
    const places = all('table.heat tbody tr').map((row) => ({
      cells: all('td', row), presence: numbers(row.dataset.presence), risk: numbers(row.dataset.risk),
    }));
    // 24 clock hours from six on: of one night, or summed over all.
    const clock = (hours, day) => {
      const sums = new Array(24).fill(0);
      hours.forEach((value, hour) => {
        if (day === '' || Math.floor((hour - 6) / 24) === Number(day)) sums[(hour + 18) % 24] += value;
      });
      return sums;
    };
    const draw = () => {
      const shown = places.map((place) => ({
        ...place, people: clock(place.presence, night.value), danger: clock(place.risk, night.value),
      }));
      const highest = Math.max(1, ...shown.flatMap((place) => place.danger));
      for (const { cells, people, danger } of shown) {
        let covered = 0;
        const last = cells.length - 1;
        cells.slice(0, last).forEach((cell, column) => {
          const [minutes, weight] = [people[first + column], danger[first + column]];
          const level = weight === 0 ? 0 : 1 + Math.min(3, Math.floor(weight * 4 / (highest + 1)));
          if (weight > 0 && minutes > 0) covered += 1;
          cell.className = `r${level}${weight > 0 && minutes === 0 ? ' gap' : ''}`;
          cell.textContent = minutes === 0 && weight === 0 ? '' : minutes === 0 ? 0 : Math.max(1, Math.round(minutes / 60));
          if (level > 0) {
            const word = document.createElement('span');
            word.className = 'sr';
            word.textContent = `, ${levels[level - 1]}`;
            cell.append(word);
          }
        });
        const atRisk = danger.filter((weight) => weight > 0).length;
        cells[last].dataset.week ??= cells[last].textContent;
        cells[last].textContent = night.value === '' ? cells[last].dataset.week : atRisk === 0 ? '' : `${covered}/${atRisk}`;
      }
    };
    night.parentElement.hidden = false;
    night.addEventListener('change', draw);
  }
})();
