/* Turns the slides on the wall by keys: a clicker sends the same ones. */
(() => {
  'use strict';
  const slides = Array.from(document.querySelectorAll('[data-slide]'));
  const leave = document.currentScript.dataset.leave;
  if (!slides.length) return;
  let current = 0;

  const reveal = (on) => {
    slides[current].querySelectorAll('.answer-is').forEach((choice) => choice.classList.toggle('right', on));
    slides[current].querySelectorAll('.wall-why, .answer-is .wall-right').forEach((part) => { part.hidden = !on; });
  };

  const show = (index) => {
    if (index < 0 || index >= slides.length) return;
    reveal(false);
    current = index;
    slides.forEach((slide, i) => { slide.hidden = i !== index; });
    history.replaceState(null, '', `#${index + 1}`);
  };

  const light = () => {
    const page = document.documentElement;
    page.dataset.theme = page.dataset.theme === 'dark' ? 'light' : 'dark';
  };

  const keys = {
    ' ': () => reveal(slides[current].querySelector('.answer-is:not(.right)') !== null),
    ArrowRight: () => show(current + 1),
    PageDown: () => show(current + 1),
    ArrowLeft: () => show(current - 1),
    PageUp: () => show(current - 1),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    l: light,
    L: light,
    Escape: () => { window.location.href = leave; },
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  show(Math.max(0, Math.min(slides.length, Number(window.location.hash.slice(1)) || 1) - 1));
})();
