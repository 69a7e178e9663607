/* global document, window, performance, MutationObserver, requestAnimationFrame, setTimeout */
/**
 * Runs in every page before its own scripts and notes when it got so far: `interactiveAfter` when its first enabled button has been
 * painted and takes the focus, `readAfter` when it offers to load an appendix.
 */
(() => {
  let found = false;
  const look = () => {
    const buttons = [...document.querySelectorAll('#root button:not([disabled])')];
    if (buttons.length > 0 && !found) {
      found = true;
      requestAnimationFrame(() => setTimeout(() => {
        buttons[0].focus();
        if (document.activeElement === buttons[0]) window.interactiveAfter = performance.now();
      }));
    }
    if (window.readAfter === undefined && buttons.some(({ textContent }) => textContent === 'Nạp Phụ lục 1')) {
      window.readAfter = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
})();
