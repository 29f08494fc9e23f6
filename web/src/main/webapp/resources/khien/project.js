/* Turns the slides on the wall by keys: a clicker sends the same ones. */
(() => {
  'use strict';
  const slides = Array.from(document.querySelectorAll('[data-slide]'));
  const leave = document.currentScript.dataset.leave;
  if (!slides.length) return;
  let current = 0;

  /* A long text is written smaller, in three steps at most: nobody scrolls a wall. */
  const fit = () => {
    const page = document.documentElement;
    delete page.dataset.fit;
    for (let step = 1; step <= 3 && page.scrollHeight > window.innerHeight; step += 1) page.dataset.fit = step;
  };

  /* The right answer with its reason takes the room of the others, so that both stay large. */
  const reveal = (on) => {
    slides[current].classList.toggle('told', on && slides[current].dataset.slide === 'question');
    slides[current].querySelectorAll('.answer-is').forEach((choice) => choice.classList.toggle('right', on));
    slides[current].querySelectorAll('.wall-why, .answer-is .wall-right').forEach((part) => { part.hidden = !on; });
    fit();
  };

  const show = (index) => {
    if (index < 0 || index >= slides.length) return;
    reveal(false);
    current = index;
    slides.forEach((slide, i) => { slide.hidden = i !== index; });
    fit();
    history.replaceState(null, '', `#${index + 1}`);
  };

  const light = () => {
    const page = document.documentElement;
    page.dataset.theme = page.dataset.theme === 'dark' ? 'light' : 'dark';
  };

  const hidden = () => slides[current].querySelector('.answer-is:not(.right)') !== null;

  const keys = {
    ' ': () => reveal(hidden()),
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

  /* A board that is touched has no keys: first the answer, then the next slide. */
  slides.forEach((slide) => slide.addEventListener('click', () => (hidden() ? reveal(true) : show(current + 1))));

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  window.addEventListener('resize', fit);
  show(Math.max(0, Math.min(slides.length, Number(window.location.hash.slice(1)) || 1) - 1));
})();
