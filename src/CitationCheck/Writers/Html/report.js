'use strict';
// The page is whole without this script: it adds filters, keys, a look at a reference in passing and the way back. It
// makes no markup of text; what it shows anew is a copy of what the page holds.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byHash = hash => document.getElementById(decodeURIComponent(hash.slice(1)));
  const docs = all('.doc').map(root => ({
    root,
    form: root.querySelector('.filters'),
    findings: all('.finding', root),
    flags: new Map(all('.flag[data-finding]', root).map(flag => [flag.dataset.finding, flag])),
  }));

  // Filters

  const apply = doc => {
    if (!doc.form) return;
    const severities = new Set(all('input[name=severity]:checked', doc.form).map(box => box.value));
    const rule = doc.form.elements.rule.value;
    let shown = 0;
    for (const item of doc.findings) {
      item.hidden = !severities.has(item.dataset.severity) || (rule !== '' && item.dataset.rule !== rule);
      shown += item.hidden ? 0 : 1;
      const flag = doc.flags.get(item.id);
      if (flag) flag.hidden = item.hidden;
    }
    const total = doc.findings.length;
    const number = count => count.toLocaleString('en');
    doc.root.querySelector('.shown').textContent = shown === total ? `${number(total)} shown` : `${number(shown)} of ${number(total)} shown`;
    doc.root.querySelector('.nothing').hidden = shown > 0;
  };

  const reset = doc => {
    all('.filters input:not(:disabled)', doc.root).forEach(box => { box.checked = true; });
    doc.form.elements.rule.value = '';
    apply(doc);
  };

  // Going to a place, and back

  let current = null;
  const choose = item => {
    current?.classList.remove('current');
    current = item;
    item.classList.add('current');
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };

  let left = null; // the citation that was followed
  const markWayBack = reference => {
    all('.back.from').forEach(link => link.classList.remove('from'));
    if (left) all('.back', reference).find(link => link.hash === '#' + left.id)?.classList.add('from');
  };

  // What an address with a # names must be seen: a folded rule opens, a finding that was filtered out comes back.
  const reveal = () => {
    const target = location.hash.length > 1 ? byHash(location.hash) : null;
    if (!target) return;
    if (target.tagName === 'DETAILS') target.open = true;
    if (target.classList.contains('ref')) markWayBack(target);
    if (target.classList.contains('finding')) {
      if (target.hidden) reset(docs.find(doc => doc.root.contains(target)));
      choose(target);
    }
  };

  const currentDoc = () => docs.find(doc => doc.root.getBoundingClientRect().bottom > 80) ?? docs[0];

  const step = (items, isCurrent, by) => {
    if (items.length === 0) return null;
    const at = items.findIndex(isCurrent);
    return items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
  };

  const stepFinding = by => {
    const next = step(currentDoc().findings.filter(item => !item.hidden), item => item === current, by);
    if (!next) return;
    if (next.dataset.target) location.hash = next.dataset.target;
    choose(next);
  };

  const stepUncited = by => {
    const next = step(all('.claim.uncited[id], .claim.unresolved[id], .claim.bad-source[id]', currentDoc().root), claim => '#' + claim.id === location.hash, by);
    if (next) location.hash = next.id;
  };

  // The reference in passing

  const peek = document.getElementById('peek');
  const hidePeek = () => { peek.hidden = true; };
  const showPeek = link => {
    const entry = byHash(link.hash)?.querySelector('.entry');
    if (!entry) return;
    link.removeAttribute('title'); // the browser's own would lie over this one
    peek.replaceChildren(entry.cloneNode(true));
    peek.hidden = false;
    const from = link.getBoundingClientRect();
    const below = from.bottom + 8 + peek.offsetHeight < innerHeight || from.top < peek.offsetHeight + 8;
    peek.style.left = Math.max(8, Math.min(from.left - 12, innerWidth - peek.offsetWidth - 8)) + 'px';
    peek.style.top = (below ? from.bottom + 8 : from.top - peek.offsetHeight - 8) + 'px';
  };
  const citation = event => event.target.closest?.('a.cite[href^="#"]');
  document.addEventListener('pointerover', event => {
    const link = event.pointerType === 'mouse' ? citation(event) : null; // a finger has followed the link already
    if (link) showPeek(link); else hidePeek();
  });
  document.addEventListener('focusin', event => { const link = citation(event); if (link?.matches(':focus-visible')) showPeek(link); else hidePeek(); });
  document.addEventListener('scroll', hidePeek, { passive: true });
  document.addEventListener('click', event => { left = citation(event) ?? left; hidePeek(); });

  // The section that is being read

  const spied = all('.sections a.name').map(link => ({ link, heading: byHash(link.hash) })).filter(pair => pair.heading);
  let isWaiting = false;
  const spy = () => {
    isWaiting = false;
    let now = null;
    for (const pair of spied) {
      if (pair.heading.getBoundingClientRect().top > innerHeight / 3) break;
      now = pair.link;
    }
    for (const { link } of spied) {
      if (link === now && !link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        const panel = link.closest('section');
        const line = link.closest('li');
        if (panel.scrollHeight > panel.clientHeight) panel.scrollTop = line.offsetTop - panel.offsetTop - panel.clientHeight / 3;
      } else if (link !== now) {
        link.removeAttribute('aria-current');
      }
    }
  };
  document.addEventListener('scroll', () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(spy);
  }, { passive: true });

  // Keys and buttons

  const toggle = value => {
    const box = currentDoc().root.querySelector(`.filters input[value=${value}]`);
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
    f: () => currentDoc().root.querySelector('.filters select')?.focus(),
    t: turnTheme,
    1: () => toggle('error'),
    2: () => toggle('warning'),
    3: () => toggle('info'),
    '?': () => help.showModal(),
    Escape: hidePeek,
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
    doc.form?.addEventListener('input', () => apply(doc));
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
  spy();
})();
