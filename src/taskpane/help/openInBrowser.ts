/**
 * Has links to pages of their own opened by `open` instead of by the window that shows the pane. Returns how to stop.
 *
 * @param open takes a full address
 */
export function openInBrowser(open: (address: string) => void): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    if (!link) return;
    event.preventDefault();
    open(link.href);
  };
  document.addEventListener('click', follow);
  return () => {
    document.removeEventListener('click', follow);
  };
}
