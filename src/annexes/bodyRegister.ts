/** The bodies of a resolution as they come up in its annexes: known from last year, or asked about. */
import { foldName } from '../domain/names';
import type { Unit } from '../domain/resolution';
import { foldUnit } from '../domain/unitSpelling';
import type { Inquiry } from './inquiry';
import { divisions, printedBodies } from './printedBodies';
import { similarity } from './similarity';

/** What a cell names: bodies as printed, or words that are no body. */
export type NamedBodies = { readonly bodies: readonly string[] } | { readonly words: string };

interface Body {
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly members?: readonly string[];
  /** Spellings other than the name. */
  readonly aliases: Set<string>;
  printed: boolean;
}

/** What somebody says of a name that is not known. */
type Meaning =
  | { readonly is: Unit['kind'] }
  | { readonly is: 'spelling'; readonly of: string }
  | { readonly is: 'several'; readonly names: readonly string[] }
  | { readonly is: 'words' };

const MOST_SIMILAR = 3;
const SIMILAR = 0.75;

const firstLetterLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export class BodyRegister {
  /** By every folded spelling. */
  readonly #known = new Map<string, Body>();
  readonly #order: Body[] = [];
  /** Unknown names that nothing divides, folded: they divide the cells in which they stand beside others. */
  readonly #single: ReadonlySet<string>;

  /**
   * @param units last year's
   * @param unknown every name of the annexes that is none of these, as {@link unknownNames} finds them: a new name may be another
   * spelling of one before it
   * @param lastWords what stood last year in the place of a lead that is no body, folded
   */
  constructor(
    private readonly inquiry: Inquiry,
    private readonly units: readonly Unit[],
    private readonly unknown: readonly string[],
    private readonly lastWords: ReadonlySet<string>,
  ) {
    this.#single = new Set(unknown.filter((name) => divisions(name).length === 0).map(foldName));
    for (const { name, aliases, kind, members } of units) {
      const body = this.#add(name, kind, members);
      for (const alias of aliases) this.#known.set(foldName(alias), body);
      // The name with a tone mark elsewhere may be typed in any year; other spellings belong to the year that prints them.
      for (const alias of aliases) if (foldName(alias) === foldName(name)) body.aliases.add(alias);
    }
  }

  /** The bodies printed so far, in the order of their first appearance. */
  get printed(): readonly Unit[] {
    return this.#order.map(({ name, kind, members, aliases }) => ({ name, aliases: [...aliases], kind, ...(members ? { members } : {}) }));
  }

  /**
   * What a cell names; undefined while something about it is open.
   *
   * @param mayBeWords the cell may hold words in the place of a lead, such as "Theo chỉ đạo của Trung ương"
   */
  read(lines: string, where: string, mayBeWords: boolean): NamedBodies | undefined {
    const text = lines.replace(/\n/g, ' ');
    if (mayBeWords && this.lastWords.has(foldName(text))) return { words: text };
    const bodies: string[] = [];
    let open = false;
    const pieces = printedBodies(lines, new Set([...this.#known.keys(), ...this.#single]));
    for (const piece of pieces) {
      const names = this.#known.has(foldName(piece)) ? [piece] : this.#meaning(piece, where, mayBeWords && pieces.length === 1);
      if (names === 'words') return { words: text };
      if (names) bodies.push(...names.map((name) => this.#print(name)));
      else open = true;
    }
    return open ? undefined : { bodies: [...new Set(bodies)] };
  }

  #add(name: string, kind: Unit['kind'], members?: readonly string[]): Body {
    const body: Body = { name, kind, ...(members ? { members } : {}), aliases: new Set(), printed: false };
    this.#known.set(foldName(name), body);
    return body;
  }

  /** Notes a spelling that is printed and gives the one to keep: capitals alone make no other spelling. */
  #print(text: string): string {
    const body = this.#known.get(foldName(text));
    if (!body) throw new Error(`The body ${text} was never registered`);
    if (!body.printed) {
      body.printed = true;
      this.#order.push(body);
    }
    const same = [body.name, ...body.aliases].find((spelling) => spelling.toLowerCase() === text.toLowerCase());
    if (same !== undefined) return same;
    body.aliases.add(text);
    return text;
  }

  /**
   * The names that an unknown piece stands for; undefined while that is open.
   *
   * @param within the pieces, folded, that were said to be several names, this one among them
   */
  #meaning(text: string, where: string, mayBeWords: boolean, within: readonly string[] = []): readonly string[] | 'words' | undefined {
    const candidates = this.#candidates(text);
    const short = candidates.find((name) => foldUnit(name) === foldUnit(text));
    const likely = short === undefined ? mostLike(text, candidates) : [short];
    const kinds: readonly { readonly words: string; readonly value: Meaning }[] = [
      { words: 'một cơ quan, đơn vị', value: { is: 'body' } },
      { words: 'tên chung của nhiều đơn vị, đơn vị nào cũng báo cáo', value: { is: 'collective' } },
      { words: 'không nêu đích danh cơ quan nào (chỉ phối hợp, không báo cáo)', value: { is: 'unnamed' } },
    ];
    const readings = [
      ...kinds,
      ...likely.map((name): { words: string; value: Meaning } => ({ words: `cách viết khác của “${name}”`, value: { is: 'spelling', of: name } })),
      ...divisions(text).map((names): { words: string; value: Meaning } => ({ words: `nhiều tên: ${names.join(' | ')}`, value: { is: 'several', names } })),
      ...(mayBeWords ? [{ words: 'không phải tên cơ quan: để nguyên chữ ở cột Chủ trì', value: { is: 'words' } as Meaning }] : []),
    ];
    const unnamed = /^các .*(?:liên quan|trực thuộc)/iu.test(text);
    const proposal = short !== undefined ? kinds.length : unnamed ? 2 : undefined;
    const id = `tên: ${foldName(text)}`;
    const meaning = this.inquiry.ask<Meaning>({
      id,
      where,
      text: `“${text}” chưa có trong danh sách cơ quan. Đây là gì`,
      readings,
      ...(proposal === undefined ? {} : { proposal }),
      typed: {
        hint: 'nếu gồm nhiều tên: viết các tên, ngăn bằng “;”',
        read: (typed) => {
          const names = typed.split(';').map((name) => name.trim()).filter((name) => name !== '');
          return names.length > 1 && !names.some((name) => [...within, foldName(text)].includes(foldName(name))) ? { is: 'several', names } : undefined;
        },
      },
    });
    if (!meaning) return undefined;
    switch (meaning.is) {
      case 'words':
        return 'words';
      case 'several':
        return this.#several(meaning.names, where, [...within, foldName(text)]);
      case 'spelling': {
        const body = this.#known.get(foldName(meaning.of));
        if (!body) {
          this.inquiry.reopen(id, `Chưa biết “${meaning.of}” là cơ quan nào: trả lời câu về tên ấy, hoặc chọn cách khác.`);
          return undefined;
        }
        this.#known.set(foldName(text), body);
        return [text];
      }
      default:
        this.#add(firstLetterLarge(text), meaning.is);
        return [text];
    }
  }

  #several(names: readonly string[], where: string, within: readonly string[]): readonly string[] | undefined {
    const found = names.map((name) => {
      if (this.#known.has(foldName(name))) return [name];
      const meaning = this.#meaning(name, where, false, within);
      return meaning === 'words' ? undefined : meaning;
    });
    return found.some((each) => each === undefined) ? undefined : found.flatMap((each) => each ?? []);
  }

  /** Last year's names, and those that come before this one in the annexes. */
  #candidates(text: string): readonly string[] {
    const place = this.unknown.findIndex((name) => foldName(name) === foldName(text));
    const before = place < 0 ? this.unknown : this.unknown.slice(0, place);
    return [...this.units.map(({ name }) => name), ...before];
  }
}

const mostLike = (text: string, candidates: readonly string[]): readonly string[] =>
  candidates
    .map((name) => ({ name, likeness: similarity(name, text) }))
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_SIMILAR)
    .map(({ name }) => name);

/** The names in these cells that are no spelling of last year's bodies, in order, once each. */
export function unknownNames(cells: readonly string[], units: readonly Unit[]): readonly string[] {
  const known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
  const namesIn = (dividing: ReadonlySet<string>): ReadonlyMap<string, string> =>
    new Map(cells.flatMap((lines) => printedBodies(lines, dividing)).flatMap((text) => (known.has(foldName(text)) ? [] : [[foldName(text), text]])));
  const single = [...namesIn(known)].filter(([, name]) => divisions(name).length === 0).map(([folded]) => folded);
  return [...namesIn(new Set([...known, ...single])).values()];
}
