import { parseXml } from './parseXml';

/** A reference from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `sharedStrings`, `officeDocument`. */
  readonly type: string;
  /** The path of the part within the package, without a leading slash. */
  readonly path: string;
}

/** The path of the part that lists the relationships of another; "" is the package itself. */
export function relationshipsPath(ofPart: string): string {
  const slash = ofPart.lastIndexOf('/') + 1;
  return `${ofPart.slice(0, slash)}_rels/${ofPart.slice(slash)}.rels`;
}

/**
 * The relationships to other parts of the package; those that lead outside it are left out.
 *
 * @param ofPart the part whose relationships they are: targets are relative to it
 * @throws UnusableFileError `damaged` when the part is not well-formed.
 */
export function readRelationships(part: Uint8Array, ofPart: string): Relationship[] {
  const relationships: Relationship[] = [];
  parseXml(part, relationshipsPath(ofPart), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolve(target, ofPart) });
    },
  });
  return relationships;
}

function resolve(target: string, ofPart: string): string {
  const steps = target.startsWith('/') ? [] : ofPart.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
