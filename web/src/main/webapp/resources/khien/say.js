/* Reads a part of the page aloud, when somebody asks for it. The button shows only where the device can. */
(() => {
  'use strict';
  const speech = window.speechSynthesis;
  const buttons = document.querySelectorAll('[data-say]');
  if (!speech || !buttons.length) return;

  const language = document.documentElement.lang;
  let speaking = null;

  /* Devices load their voices late; a voice of another language would only make noise. */
  const canSpeak = () => {
    const voices = speech.getVoices();
    return !voices.length || voices.some((voice) => voice.lang.toLowerCase().startsWith(language));
  };

  const show = () => buttons.forEach((button) => { button.hidden = !canSpeak(); });

  const label = (button, on) => {
    const words = button.querySelector('span');
    button.dataset.start = button.dataset.start || words.textContent;
    words.textContent = on ? button.dataset.stop : button.dataset.start;
    button.setAttribute('aria-pressed', String(on));
  };

  const stop = () => {
    const was = speaking;
    speaking = null;
    speech.cancel();
    if (was) label(was, false);
  };

  /* Sentence by sentence: some engines fall silent in a long text. */
  const sentences = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('[hidden], [aria-hidden="true"], button').forEach((part) => part.remove());
    const blocks = copy.querySelectorAll('h1, h2, h3, p, li, .box');
    return Array.from(blocks, (block) => block.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
  };

  const start = (button) => {
    const element = document.querySelector(button.dataset.say);
    const parts = element ? sentences(element) : [];
    if (!parts.length) return;
    speaking = button;
    label(button, true);
    parts.forEach((part, index) => {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.lang = language === 'vi' ? 'vi-VN' : 'en-GB';
      utterance.rate = 0.95;
      if (index === parts.length - 1) utterance.onend = () => { if (speaking === button) stop(); };
      speech.speak(utterance);
    });
  };

  buttons.forEach((button) => button.addEventListener('click', () => {
    const same = speaking === button;
    stop();
    if (!same) start(button);
  }));
  window.addEventListener('pagehide', stop);
  document.addEventListener('khien:turn', stop);
  if ('onvoiceschanged' in speech) speech.addEventListener('voiceschanged', show);
  show();
})();
