'use strict';
(function () {
  const tools = document.getElementById('tools');
  const all = Array.from(document.querySelectorAll('details'));
  const evidence = all.filter((one) => one.classList.contains('evidence'));

  /* A link to folded evidence unfolds it and what encloses it. */
  function reveal() {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    if (target) target.scrollIntoView();
  }
  window.addEventListener('hashchange', reveal);
  reveal();

  if (!tools || !all.length) return;
  const find = document.getElementById('find');
  const stance = document.getElementById('stance');
  const found = document.getElementById('found');

  function fold(open) {
    for (const one of all) one.open = open;
  }

  function filter() {
    const text = find.value.trim().toLowerCase();
    const wanted = stance.value;
    const idle = !text && !wanted;
    let shown = 0;
    for (const one of evidence) {
      const fits = (!wanted || one.dataset.stance === wanted) && (!text || one.textContent.toLowerCase().includes(text));
      one.hidden = !fits;
      shown += fits;
      if (fits && !idle) for (let at = one.parentElement; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    }
    found.textContent = idle ? '' : shown + ' of ' + evidence.length;
  }

  tools.hidden = false;
  find.addEventListener('input', filter);
  stance.addEventListener('change', filter);
  document.getElementById('open').addEventListener('click', () => fold(true));
  document.getElementById('close').addEventListener('click', () => fold(false));
})();
