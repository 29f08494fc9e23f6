/* A shared computer: three tapped pictures are sent, slots show how many and never which; left alone for three minutes it
   goes back to the names, where a signed-in child is signed out. */
(() => {
  'use strict';
  const IDLE = 180000;
  const { start, still } = document.currentScript.dataset;

  if (still !== 'true') {
    let timer = 0;
    const rest = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => window.location.replace(start), IDLE);
    };
    ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'].forEach(
      (what) => window.addEventListener(what, rest, { passive: true, capture: true }));
    rest();
  }

  const pins = document.getElementById('pins');
  if (!pins) {
    return;
  }
  const slots = document.getElementById('slots');
  const words = slots.dataset.words.split('|');
  const chosen = new Set();
  let sent = false;

  const show = () => {
    [...slots.children].forEach((slot, i) => {
      slot.classList.toggle('on', i < chosen.size);
      slot.textContent = i < chosen.size ? '✓' : String(i + 1);
    });
    slots.setAttribute('aria-label', words[chosen.size]);
  };

  pins.addEventListener('click', (event) => {
    const pin = event.target.closest('[data-picture]');
    if (!pin || sent) {
      return;
    }
    /* A second tap on the same picture is a finger that trembled. */
    chosen.add(pin.dataset.picture);
    show();
    if (chosen.size === slots.children.length) {
      sent = true;
      document.getElementById('chosen').value = [...chosen].join(',');
      document.getElementById('pin:go').click();
    }
  });

  document.getElementById('again').addEventListener('click', () => {
    chosen.clear();
    show();
  });

  const forgotten = document.getElementById('forgotten');
  forgotten.addEventListener('click', () => {
    document.getElementById('help-me').hidden = false;
    forgotten.setAttribute('aria-expanded', 'true');
  });

  /* The browser brings back what it remembers when somebody goes back; nothing of it may stay. */
  window.addEventListener('pageshow', () => {
    sent = false;
    chosen.clear();
    document.getElementById('chosen').value = '';
    show();
  });
})();
