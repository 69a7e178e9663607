/** Which files are meant by what was chosen or dropped. */
import type { GivenFile, MissedFile } from './FileReading';

type Named = Pick<GivenFile, 'name'>;

const baseName = (name: string): string => name.replace(/\/$/, '').replace(/^.*\//, '');

/** Excel leaves "~$…" beside a workbook that is open, systems leave files that begin with a dot. */
const isLeftover = ({ name }: Named): boolean => /^(?:~\$|\.)/.test(baseName(name));

const isWorkbook = ({ name }: Named): boolean => /\.xls[xmb]?$/i.test(name);

/** Files picked one by one: each is meant, and is refused with a reason where it is none of ours. */
export const chosenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  [...files].map((file) => ({ name: file.name, file })).filter((given) => !isLeftover(given));

/** A whole folder: other documents in it are not meant. */
export const filesOfFolder = (files: Iterable<File>): readonly GivenFile[] =>
  [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter((given) => !isLeftover(given) && isWorkbook(given));

/** Files and folders dropped together; what cannot be opened is named, and takes nothing else with it. Its beginning must run in the event: the browser forgets what was dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly (GivenFile | MissedFile)[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly (GivenFile | MissedFile)[]> {
  const found = await filesBelow(entry);
  return found.filter((given) => !isLeftover(given) && (entry.isFile || isWorkbook(given) || isMissedFolder(given)));
}

/** Ends in a stroke: what is in it is not known, so that it concerns the user whatever that is. */
const isMissedFolder = ({ name }: Named): boolean => name.endsWith('/');

async function filesBelow(entry: FileSystemEntry): Promise<readonly (GivenFile | MissedFile)[]> {
  const name = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) return [{ name, file: await fileOf(entry) }];
    return isFolder(entry) ? await filesIn(entry) : [];
  } catch (error) {
    return [{ name: entry.isFile ? name : `${name}/`, problem: error instanceof Error ? error.message : String(error) }];
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

async function filesIn(entry: FileSystemDirectoryEntry): Promise<readonly (GivenFile | MissedFile)[]> {
  const reader = entry.createReader();
  const found: (GivenFile | MissedFile)[] = [];
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
