/** Which folders the server hands out, by where office.js comes from (docs/deploy.md, section 6). */
import { nginxConfig } from '../../src/packaging/nginxConfig';

const ADDRESS = new URL('https://may-chu.example:8443/so-chi-tieu');
const locationsOf = (configuration: string): readonly string[] => [...configuration.matchAll(/location (\/\S*) \{/g)].map(([, path = '']) => path);

test.each([
  ['Microsoft', undefined, ['/so-chi-tieu/']],
  ['the same server and port', 'https://may-chu.example:8443/office-js/office.js', ['/so-chi-tieu/', '/office-js/']],
  ['another port', 'https://may-chu.example/office-js/office.js', ['/so-chi-tieu/']],
])('with office.js from %s', (_, officeJs, folders) => {
  expect(locationsOf(nginxConfig(ADDRESS, officeJs === undefined ? undefined : new URL(officeJs)))).toEqual(folders);
});
