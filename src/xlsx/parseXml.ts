import { SaxesParser } from 'saxes';
import { decodeText } from '../domain/decodeText';
import { UnusableFileError } from './UnusableFileError';

/** What happens at the pieces of an XML part. Names come without their namespace prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The attributes of one element, by their names as written. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Goes through an XML part from beginning to end. Document types are refused, so no entity is ever expanded.
 *
 * @throws UnusableFileError `damaged` when the part is not complete, well-formed XML.
 */
export function parseXml(bytes: Uint8Array, partName: string, handlers: XmlHandlers): void {
  const refuse = (detail: string): never => {
    throw new UnusableFileError('damaged', `${partName}: ${detail}`);
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('it declares a document type'));
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.write(decode(bytes, refuse)).close();
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(bytes: Uint8Array, refuse: (detail: string) => never): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    return refuse(`it is neither UTF-8 nor UTF-16: ${String(error)}`);
  }
}
