'use strict';
// The page is whole without this script: it adds filters, keys and the way back, and touches nothing but classes,
// the hidden attribute and text.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const docs = all('.doc');

  const apply = doc => {
    const form = doc.querySelector('.filters');
    if (!form) return;
    const severities = new Set(all('input[name=severity]:checked', form).map(box => box.value));
    const rule = form.elements.rule.value;
    let shown = 0;
    for (const item of all('.finding', doc)) {
      item.hidden = !severities.has(item.dataset.severity) || (rule !== '' && item.dataset.rule !== rule);
      shown += item.hidden ? 0 : 1;
      const flag = doc.querySelector(`.flag[data-finding="${item.id}"]`);
      if (flag) flag.hidden = item.hidden;
    }
    const total = all('.finding', doc).length;
    doc.querySelector('.shown').textContent = shown === total ? `${total} shown` : `${shown} of ${total} shown`;
    doc.querySelector('.nothing').hidden = shown > 0;
  };

  const reset = doc => {
    all('.filters input:not(:disabled)', doc).forEach(box => { box.checked = true; });
    doc.querySelector('.filters').elements.rule.value = '';
    apply(doc);
  };

  // What an address with a # names must be seen: a folded rule opens, a finding that was filtered out comes back.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.tagName === 'DETAILS') target.open = true;
    if (target.classList.contains('finding')) {
      if (target.hidden) reset(target.closest('.doc'));
      choose(target);
    }
  };

  const choose = item => {
    all('.finding.current').forEach(other => other.classList.remove('current'));
    item.classList.add('current');
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };

  const currentDoc = () => docs.find(doc => doc.getBoundingClientRect().bottom > 80) ?? docs[0];

  const step = (items, isCurrent, by) => {
    if (items.length === 0) return null;
    const at = items.findIndex(isCurrent);
    return items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
  };

  const stepFinding = by => {
    const next = step(all('.finding:not([hidden])', currentDoc()), item => item.classList.contains('current'), by);
    if (!next) return;
    if (next.dataset.target) location.hash = next.dataset.target;
    choose(next);
  };

  const stepUncited = by => {
    const next = step(all('.claim.uncited[id], .claim.unresolved[id]', currentDoc()), claim => '#' + claim.id === location.hash, by);
    if (next) location.hash = next.id;
  };

  const toggle = value => {
    const box = currentDoc().querySelector(`.filters input[value=${value}]`);
    if (box && !box.disabled) box.click();
  };

  const turnTheme = () => {
    const dark = document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = dark === 'dark' ? 'light' : 'dark';
  };

  const help = document.getElementById('keys');
  const keys = {
    j: () => stepFinding(1),
    k: () => stepFinding(-1),
    n: () => stepUncited(1),
    p: () => stepUncited(-1),
    b: () => history.back(),
    f: () => currentDoc().querySelector('.filters select')?.focus(),
    t: turnTheme,
    1: () => toggle('error'),
    2: () => toggle('warning'),
    3: () => toggle('info'),
    '?': () => help.showModal(),
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || event.target.matches('select, input:not([type=checkbox])')) return;
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  for (const doc of docs) {
    doc.querySelector('.filters')?.addEventListener('input', () => apply(doc));
    apply(doc);
  }

  for (const [name, act] of [['.theme', turnTheme], ['.help', () => help.showModal()]]) {
    for (const button of all(name)) {
      button.hidden = false;
      button.addEventListener('click', act);
    }
  }

  addEventListener('hashchange', reveal);
  reveal();
})();
