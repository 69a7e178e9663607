import { CHANGING, RESPONSE_HEADERS, UNCHANGING } from './responseHeaders';

const headers = (cache: string): readonly string[] => [
  ...RESPONSE_HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`),
  // Not with errors: a script asked for in the midst of an update must not be missing for a year.
  `add_header Cache-Control "${cache}";`,
];

/**
 * A whole server block for the address. What is to be changed says so.
 *
 * @param officeJs where the pages take office.js from; its folder is served too where it lies at the same server and port
 */
export function nginxConfig(url: URL, officeJs?: URL): string {
  const addin = served(url.pathname.replace(/\/?$/, '/'), 'web', 'thư mục web của gói', [
    '',
    'location ~ "\\.[0-9a-f]{8}\\.js$" {',
    ...headers(UNCHANGING).map(indented),
    '}',
  ]);
  const copy = officeJs?.origin === url.origin ? served(new URL('.', officeJs).pathname, 'office-js', 'bản sao của office.js', []) : [];
  return `# Sổ chỉ tiêu: nginx. Xem lại những dòng có chú thích ở cuối, đặt tệp này vào /etc/nginx/conf.d/, rồi: nginx -t && nginx -s reload
server {
    listen ${url.port || '443'} ssl;
    server_name ${url.hostname};
    ssl_certificate     /etc/ssl/so-chi-tieu.crt;   # SỬA: chứng thư số của máy chủ
    ssl_certificate_key /etc/ssl/so-chi-tieu.key;   # SỬA: khóa của chứng thư
    server_tokens off;
${[...addin, ...copy].map((line) => `${indented(line)}\n`).join('')}}
`;
}

const indented = (line: string): string => line && `    ${line}`;

const served = (path: string, folder: string, remark: string, more: readonly string[]): readonly string[] => [
  '',
  `location ${path} {`,
  ...[
    `alias /var/www/so-chi-tieu/${folder}/;`.padEnd(44) + `# SỬA: ${remark}`,
    'include /etc/nginx/mime.types;',
    'charset utf-8;',
    'charset_types text/css application/javascript text/xml;',
    'gzip on;',
    'gzip_types application/javascript text/css text/xml;',
    'limit_except GET { deny all; }',
    ...headers(CHANGING),
    ...more,
  ].map(indented),
  '}',
];
