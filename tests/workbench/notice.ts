const SHOWN_FOR_MS = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** One sentence at the foot of the page, for a few seconds: what Excel would say in a message box. */
export function showNotice(message: string): void {
  const box = document.getElementById('notice');
  if (!box) throw new Error('The page has no place for notices');
  box.textContent = message;
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    box.hidden = true;
  }, SHOWN_FOR_MS);
}
