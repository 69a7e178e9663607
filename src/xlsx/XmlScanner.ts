import type { CellPosition } from '../workbook/a1';

/** There is something that the fast way does not know: the strict parser decides. */
export class UnusualXml extends Error {
  override readonly name = 'UnusualXml';
}

/** Local names of up to four letters, as one number. */
export const nameCode = (name: string): number => [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);

const T = nameCode('t');
const READING_AID = 'rPh';
/** A name longer than four letters. */
const LONG_NAME = -1;
const LONGEST_CODED_NAME = 4;

const [LESS, GREATER, SLASH, AMPERSAND, COLON, EQUALS] = [0x3c, 0x3e, 0x2f, 0x26, 0x3a, 0x3d];
const [QUOTE, APOSTROPHE, QUESTION, SPACE, TAB, NEWLINE, RETURN] = [0x22, 0x27, 0x3f, 0x20, 0x09, 0x0a, 0x0d];

const ZERO = 0x30;
const LONGEST_SHORT_TEXT = 24;
const TWICE = 'an attribute twice';
const BEFORE_A = 0x40;

const isSpace = (byte: number): boolean => byte === SPACE || byte === NEWLINE || byte === TAB || byte === RETURN;

/** Letters, digits and `-.:_`: what names are made of in every file that a spreadsheet program writes. */
const isNameByte = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x2d && byte <= 0x3a && byte !== SLASH) || byte === 0x5f;

const isPlainValueByte = (byte: number): boolean => byte >= SPACE && byte !== LESS && byte !== AMPERSAND;

/** Not allowed in XML, or read as something else than what stands there (line ends). */
const ODD_TEXT = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\]\]>/;
/** Beyond the five that XML knows. */
const RARE_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/;
const DECLARATION = /^<\?xml version=(["'])1\.0\1( encoding=(["'])utf-8\3)?( standalone=(["'])(yes|no)\5)?\s*\?>$/i;
const ENTITY = /&([^;]*;?)/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([['amp;', '&'], ['lt;', '<'], ['gt;', '>'], ['quot;', '"'], ['apos;', "'"]]);

/** A text as it is meant. @throws UnusualXml where the strict parser has to decide */
export function readEntities(text: string): string {
  if (ODD_TEXT.test(text)) throw new UnusualXml('characters that XML has not, or line ends of another kind');
  return text.includes('&') ? text.replace(ENTITY, (_, name: string) => readEntity(name)) : text;
}

function readEntity(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const [, hexadecimal, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}));$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  // Those beyond are rare, and some of them are no characters.
  const plain = code === TAB || code === NEWLINE || code === RETURN || (code >= SPACE && code < 0xd800);
  if (!plain) throw new UnusualXml(`&${name}`);
  return String.fromCharCode(code);
}

/**
 * The pieces of an XML part found in its bytes, an order of magnitude faster than by the strict parser (`parseXml.ts`).
 * It knows only what spreadsheet programs write. At whatever else there is (comments, CDATA, document types, entities of
 * one's own, other encodings, tags that are not closed) it throws {@link UnusualXml}, and the strict parser decides.
 */
export class XmlScanner {
  /** Of the tag found last: {@link nameCode} of its name without prefix, or −1 where that is longer than four letters. */
  code = 0;
  closing = false;
  /** `<c/>`: there is no closing tag. Known after {@link readAttributes}. */
  selfClosed = false;
  /** Where the values of the attributes r, s and t stand; −1 for none. */
  rStart = -1;
  rEnd = -1;
  sStart = -1;
  sEnd = -1;
  tStart = -1;
  tEnd = -1;
  /** Where the text before the tag found last stands. */
  textStart = 0;
  textEnd = 0;
  #at = 0;
  #nameStart = 0;
  #nameEnd = 0;
  /** Byte order marks that are no mark are part of a text. */
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(readonly bytes: Uint8Array) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
    if (bytes[this.#at] !== LESS) this.unusual('no XML in UTF-8');
    if (bytes[this.#at + 1] !== QUESTION) return;
    const end = bytes.indexOf(GREATER, this.#at) + 1;
    const declaration = this.#decode(this.#at, end);
    if (!DECLARATION.test(declaration)) this.unusual(declaration);
    this.#at = end;
  }

  unusual(what: string): never {
    throw new UnusualXml(what);
  }

  /** The next tag. Its attributes are not looked at, and the text before it is not looked into. */
  next(): void {
    const { bytes } = this;
    let at = this.#at;
    this.textStart = at;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    this.#openName(at);
  }

  /** As {@link next}, where nothing but white space may stand before the tag. */
  nextAdjacent(): void {
    this.next();
    for (let at = this.textStart; at < this.textEnd; at += 1) {
      if (!isSpace(this.bytes[at] ?? 0)) this.unusual('text between elements');
    }
  }

  #openName(tagStart: number): void {
    const { bytes } = this;
    this.textEnd = tagStart;
    let at = tagStart + 1;
    this.closing = bytes[at] === SLASH;
    if (this.closing) at += 1;
    this.#nameStart = at;
    let code = 0;
    let letters = 0;
    for (;; at += 1) {
      const byte = bytes[at] ?? this.unusual('a tag without an end');
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      if (!isNameByte(byte)) this.unusual('a comment, CDATA, an instruction or a rare name');
      if (byte === COLON) {
        code = letters = 0;
        this.#nameStart = at + 1;
      } else {
        code = code * 256 + byte;
        letters += 1;
      }
    }
    if (letters === 0) this.unusual('a tag without a name');
    this.code = letters > LONGEST_CODED_NAME ? LONG_NAME : code;
    this.#at = this.#nameEnd = at;
    if (this.closing) this.#endClosingTag();
  }

  #endClosingTag(): void {
    while (isSpace(this.bytes[this.#at] ?? 0)) this.#at += 1;
    if (this.bytes[this.#at] !== GREATER) this.unusual('a tag without an end');
    this.#at += 1;
  }

  /** Whether the tag found last, of a name longer than four letters, has this name. */
  isNamed(name: string): boolean {
    if (this.code !== LONG_NAME) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[this.#nameStart + index] !== name.charCodeAt(index)) return false;
    }
    const after = this.bytes[this.#nameStart + name.length] ?? 0;
    return after === GREATER || after === SLASH || isSpace(after);
  }

  /** Goes to the end of the opening tag found last. */
  readAttributes(): void {
    const { bytes } = this;
    this.rStart = this.sStart = this.tStart = -1;
    let at = this.#at;
    for (;;) {
      const before = at;
      while (isSpace(bytes[at] ?? 0)) at += 1;
      const first = bytes[at];
      if (first === GREATER || first === SLASH) break;
      if (at === before) this.unusual('attributes without a space between them');
      const name = at;
      while (isNameByte(bytes[at] ?? 0)) at += 1;
      const quote = bytes[at + 1];
      if (at === name || bytes[at] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) this.unusual('an attribute without its value');
      const start = at + 2;
      const nameLength = at - name;
      at = start;
      while (isPlainValueByte(bytes[at] ?? 0) && bytes[at] !== quote) at += 1;
      if (bytes[at] !== quote) this.unusual('an attribute with entities, or without its end');
      if (nameLength === 1) this.#keepAttribute(first ?? 0, start, at);
      at += 1;
    }
    this.selfClosed = bytes[at] === SLASH;
    if (this.selfClosed) at += 1;
    if (bytes[at] !== GREATER) this.unusual('a tag without an end');
    this.#at = at + 1;
  }

  #keepAttribute(name: number, start: number, end: number): void {
    if (name === 0x72) {
      if (this.rStart >= 0) this.unusual(TWICE);
      this.rStart = start;
      this.rEnd = end;
    } else if (name === 0x73) {
      if (this.sStart >= 0) this.unusual(TWICE);
      this.sStart = start;
      this.sEnd = end;
    } else if (name === 0x74) {
      if (this.tStart >= 0) this.unusual(TWICE);
      this.tStart = start;
      this.tEnd = end;
    }
  }

  /** The text between two places, its entities read. */
  text(start: number, end: number): string {
    if (start === end) return '';
    const { bytes } = this;
    // Most are "0", "PL1.4" or the like: a decoder takes longer for these.
    let short = '';
    for (let at = start; at - start <= LONGEST_SHORT_TEXT; at += 1) {
      if (at === end) return short;
      const byte = bytes[at] ?? 0;
      if (byte > 0x7e || byte < SPACE || byte === AMPERSAND || byte === GREATER) break;
      short += String.fromCharCode(byte);
    }
    return readEntities(this.#decode(start, end));
  }

  #decode(start: number, end: number): string {
    try {
      return this.#decoder.decode(this.bytes.subarray(start, end));
    } catch (error) {
      return this.unusual(String(error));
    }
  }

  /**
   * The texts within the element whose opening tag was read last, joined: runs with their own look, without reading aids
   * (ECMA-376 part 1, 18.4.8 and 18.4.6).
   *
   * @param element the {@link nameCode} of the element, `si` or `is`
   */
  richText(element: number): string | undefined {
    let joined: string | undefined;
    const open: string[] = [];
    for (;;) {
      this.nextAdjacent();
      if (this.closing) {
        const name = open.pop();
        if (name === undefined && this.code === element) return joined;
        if (name !== this.name()) this.unusual('an end without a beginning');
        continue;
      }
      const { code } = this;
      const name = this.name();
      this.readAttributes();
      if (code === T) {
        const text = this.textOf(T) ?? '';
        if (!open.includes(READING_AID)) joined = (joined ?? '') + text;
      } else if (!this.selfClosed) {
        open.push(name);
      }
    }
  }

  /** Of the tag found last, with its prefix left out. */
  name(): string {
    return this.#decode(this.#nameStart, this.#nameEnd);
  }

  /** The text of the element whose opening tag was read last and that has no other elements; undefined for `<v/>`. */
  textOf(element: number): string | undefined {
    if (this.selfClosed) return undefined;
    this.next();
    if (this.code !== element || !this.closing) this.unusual('an element within a text');
    return this.text(this.textStart, this.textEnd);
  }

  /** {@link textOf}, where nobody asks for the text yet: it is not looked into. */
  passText(element: number): void {
    this.textStart = this.textEnd = this.#at;
    if (this.selfClosed) return;
    const at = this.bytes.indexOf(LESS, this.#at);
    this.#openName(at < 0 ? this.bytes.length : at);
    if (this.code !== element || !this.closing) this.unusual('an element within a text');
  }

  /**
   * {@link richText} of an element that is one text and nothing else, as most are, where nobody asks for the text yet.
   *
   * @returns false where there is more in it: then nothing was read
   */
  passOnlyText(element: number): boolean {
    const start = this.#at;
    this.nextAdjacent();
    if (this.code === T && !this.closing) {
      this.readAttributes();
      this.passText(T);
      const { textStart, textEnd } = this;
      this.nextAdjacent();
      if (this.code === element && this.closing) {
        this.textStart = textStart;
        this.textEnd = textEnd;
        return true;
      }
    }
    this.#at = start;
    return false;
  }

  /** Makes sure that {@link text} can be had of whatever text stands from here on. */
  expectTexts(): void {
    const rest = this.#decode(this.#at, this.bytes.length);
    if (ODD_TEXT.test(rest) || RARE_ENTITY.test(rest)) this.unusual('a text that has to be looked at');
  }

  /** The whole number that stands between two places. */
  wholeNumber(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) this.unusual('a number that is none');
      number = number * 10 + digit;
    }
    return number;
  }

  /** The cell whose address in capital letters and without `$` stands between two places. */
  address(start: number, end: number): CellPosition {
    let column = 0;
    let at = start;
    for (; at < end; at += 1) {
      const letter = (this.bytes[at] ?? 0) - BEFORE_A;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (at === start || at === end || at - start > 3 || this.bytes[at] === ZERO) this.unusual('an address that is none');
    return { row: this.wholeNumber(at, end), column };
  }

  /** Makes sure that nothing but white space stands behind the tag found last. */
  expectEnd(): void {
    for (let at = this.#at; at < this.bytes.length; at += 1) {
      if (!isSpace(this.bytes[at] ?? 0)) this.unusual('something behind the end');
    }
  }

  /** Makes sure that the part ends with the end of this element, without looking at what stands between. */
  expectLast(name: string): void {
    const last = this.bytes.lastIndexOf(LESS);
    if (last < this.#nameStart - 2) this.unusual('an end without a beginning');
    this.#openName(last);
    if (!this.closing || !this.isNamed(name)) this.unusual('an element that is not closed');
    this.expectEnd();
  }
}
