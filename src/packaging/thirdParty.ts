/** What the add-in contains that others made: their names, versions, licences and licence texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which we may pass on a copy with nothing more to do than to hand on their texts. */
const SHIPPABLE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'CC0-1.0', 'BlueOak-1.0.0', 'Unlicense']);

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As the package carries it; empty where it carries none. */
  readonly text: string;
}

/** Every package that the product needs when it runs, by the lock file, in alphabetical order. */
export function thirdParties(root: string): readonly ThirdParty[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev && existsSync(join(root, path)))
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(join(root, path)),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Those whose licence we cannot ship: none of the alternatives it offers is on our list, or one that it joins is not. */
export const unshippable = (parties: readonly ThirdParty[]): readonly ThirdParty[] => parties.filter(({ licence }) => !isShippable(licence));

/** An SPDX expression of licences joined by AND or OR, without nesting. */
function isShippable(expression: string): boolean {
  const alternatives = expression.replace(/^\(|\)$/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every((licence) => SHIPPABLE.has(licence.trim())));
}

/** The document that goes with the product. */
export function thirdPartyDocument(parties: readonly ThirdParty[]): string {
  const byText = new Map<string, ThirdParty[]>();
  for (const party of parties) byText.set(party.text, [...(byText.get(party.text) ?? []), party]);
  const named = ({ name, version }: ThirdParty): string => `${name} ${version}`;
  const rows = parties.map((party) => `| ${party.name} | ${party.version} | ${party.licence} |`);
  const texts = [...byText].map(([text, those]) =>
    [`### ${those.map(named).join(', ')}`, '', ...(text === '' ? [`${those[0]?.licence ?? ''}; the package carries no text.`] : ['```text', text, '```']), ''].join('\n'),
  );
  return [
    '# Third-party software',
    '',
    'What Sổ chỉ tiêu needs when it runs. Written by `npm run docs:third-party`; `npm test` fails when it is out of date or names a',
    'licence that we cannot ship. Microsoft\'s office.js is not part of the package: it is loaded from Microsoft, or from a copy that the',
    'administrator provides.',
    '',
    '| Package | Version | Licence |',
    '|---|---|---|',
    ...rows,
    '',
    '## Licence texts',
    '',
    ...texts,
  ].join('\n');
}
