import { CHANGING, RESPONSE_HEADERS, UNCHANGING } from './responseHeaders';

/** A whole server block for the address; the three lines to be changed stand at its top. */
export function nginxConfig(url: URL): string {
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const headers = (cache: string, indent: string): string =>
    [...RESPONSE_HEADERS, ['Cache-Control', cache] as const].map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  return `# Sổ chỉ tiêu: nginx. Sửa ba dòng có chữ SỬA, đặt tệp này vào /etc/nginx/conf.d/, rồi: nginx -t && nginx -s reload
server {
    listen ${url.port || '443'} ssl;
    server_name ${url.hostname};
    ssl_certificate     /etc/ssl/so-chi-tieu.crt;   # SỬA: chứng thư số của máy chủ
    ssl_certificate_key /etc/ssl/so-chi-tieu.key;   # SỬA: khóa của chứng thư
    server_tokens off;

    location ${path} {
        alias /var/www/so-chi-tieu/web/;            # SỬA: thư mục web của gói
        include /etc/nginx/mime.types;
        charset utf-8;
        charset_types text/css application/javascript text/xml;
        gzip on;
        gzip_types application/javascript text/css text/xml;
        limit_except GET { deny all; }
${headers(CHANGING, '        ')}

        location ~ "\\.[0-9a-f]{8}\\.js$" {
${headers(UNCHANGING, '            ')}
        }
    }
}
`;
}
