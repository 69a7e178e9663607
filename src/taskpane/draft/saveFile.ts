import type { DraftFile } from '../state/draftActions';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Offers a Word file as the browser offers downloads. */
export function saveFile({ name, bytes }: DraftFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; the bytes need not be kept for as long as the pane is open.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
