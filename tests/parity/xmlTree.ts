/** A part of an .xlsx file as a tree, read without the libraries that the product writes and reads with. */
import { SaxesParser } from 'saxes';

export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  /** The first child of this name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((each) => each.name === name);
  }

  /** The children with the second name inside the first child with the first name. */
  items(list: string, item: string): readonly XmlElement[] {
    return this.child(list)?.children.filter((each) => each.name === item) ?? [];
  }

  /** All elements of this name, at any depth, in document order. */
  all(name: string): readonly XmlElement[] {
    return this.children.flatMap((each) => [...(each.name === name ? [each] : []), ...each.all(name)]);
  }

  /** An attribute that counts as on when it is "1" or "true". */
  flag(name: string, otherwise = false): boolean {
    const value = this.attributes[name];
    return value === undefined ? otherwise : value === '1' || value === 'true';
  }

  number(name: string, otherwise: number): number {
    const value = this.attributes[name];
    return value === undefined ? otherwise : Number(value);
  }
}

export function xmlTree(xml: string): XmlElement {
  const document = new XmlElement('', {});
  const open = [document];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = new XmlElement(name, attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error('The part has no element');
  return root;
}
