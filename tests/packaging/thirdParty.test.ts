/** The licences of what we ship: all are ones that we can ship, and the document beside the product is up to date. */
import { readFileSync } from 'node:fs';
import { thirdParties, thirdPartyDocument, unshippable, type ThirdParty } from '../../src/packaging/thirdParty';

const parties = thirdParties(process.cwd());
const party = (licence: string): ThirdParty => ({ name: 'x', version: '1', licence, text: '' });

test('everything that we ship may be shipped', () => {
  expect(parties.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', '@fluentui/react-components', 'docx', 'fflate', 'saxes']));
  expect(unshippable(parties)).toEqual([]);
});

test('docs/THIRD-PARTY.md is what `npm run docs:third-party` writes', () => {
  expect(readFileSync('docs/THIRD-PARTY.md', 'utf8')).toBe(thirdPartyDocument(parties));
});

test.each([
  ['MIT', true], ['(MIT OR GPL-3.0-or-later)', true], ['(MIT AND Zlib)', true], ['GPL-3.0', false], ['(MIT AND AGPL-3.0)', false], ['', false],
  ['SEE LICENSE IN LICENSE.txt', false],
])('a package under "%s" may be shipped: %s', (licence, may) => {
  expect(unshippable([party(licence)])).toHaveLength(may ? 0 : 1);
});
