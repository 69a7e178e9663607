/** What a server says beside the files, whichever server it is. */

/** Where Excel on the web stands around the pane; desktop Excel asks nobody. */
const OFFICE_SITES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
];

/** With every answer. The rest of the Content-Security-Policy stands in the page; who may frame it counts only here. */
export const RESPONSE_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', `frame-ancestors 'self' ${OFFICE_SITES.join(' ')}`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** Under names that never change: asked for anew each time, so that an update arrives with the next opening. */
export const CHANGING = 'no-cache';
/** Scripts, whose names change with what is in them. */
export const UNCHANGING = 'public, max-age=31536000, immutable';
