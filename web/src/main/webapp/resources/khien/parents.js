/* Copies the message for the chat group and prints the slips. */
(() => {
  'use strict';
  const copy = async (field) => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch (e) {
      /* Without a secure address the clipboard is closed to scripts; the old way still works there. */
      document.execCommand('copy');
    }
  };

  document.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', async () => {
    await copy(document.getElementById(button.dataset.copy));
    button.querySelector('span').textContent = button.dataset.done;
  }));
  document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
})();
