/** Which files are meant by what was chosen or dropped. */
import type { GivenFile } from './FileReading';

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Excel leaves "~$…" beside a workbook that is open, systems leave files that begin with a dot. */
const isLeftover = ({ name }: GivenFile): boolean => /^(?:~\$|\.)/.test(baseName(name));

const isWorkbook = ({ name }: GivenFile): boolean => /\.xls[xmb]?$/i.test(name);

/** Files picked one by one: each is meant, and is refused with a reason where it is none of ours. */
export const chosenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  [...files].map((file) => ({ name: file.name, file })).filter((given) => !isLeftover(given));

/** A whole folder: other documents in it are not meant. */
export const filesOfFolder = (files: Iterable<File>): readonly GivenFile[] =>
  [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter((given) => !isLeftover(given) && isWorkbook(given));

/** Files and folders dropped together. Its beginning must run in the event: the browser forgets what was dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  const inFolder = await filesBelow(entry);
  return inFolder.filter((given) => !isLeftover(given) && (entry.isFile || isWorkbook(given)));
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: GivenFile[] = [];
  // A folder is told in portions; an empty one ends it.
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return found;
    found.push(...(await Promise.all(portion.map(filesBelow))).flat());
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
