import { showNotice } from './notice';

/** Lets the person pick an .xlsx file and hands its bytes on; a file that cannot be opened is a sentence at the foot. */
export function chooseFile(open: (bytes: Uint8Array) => Promise<void>): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    file
      .arrayBuffer()
      .then((buffer) => open(new Uint8Array(buffer)))
      .catch((error: unknown) => {
        console.error(error);
        showNotice(`Không mở được tệp: ${error instanceof Error ? error.message : String(error)}`);
      });
  });
  input.click();
}
