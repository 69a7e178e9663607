/** File names as a sheet shows them: without the folders that all of them share, which are somebody's computer. */

export interface ShortNames {
  readonly file: (file: string) => string;
  /** Shortens the names that a sentence quotes. */
  readonly inSentence: (sentence: string) => string;
}

export function shortNames(files: readonly string[]): ShortNames {
  const folders = files.map((file) => file.split(/(?<=[\\/])/).slice(0, -1));
  const [first = [], ...others] = folders;
  const different = first.findIndex((folder, depth) => others.some((each) => each[depth] !== folder));
  const shared = first.slice(0, different === -1 ? first.length : different).join('');
  return {
    file: (file) => file.slice(shared.length),
    inSentence: (sentence) => sentence.replaceAll(`“${shared}`, '“'),
  };
}
