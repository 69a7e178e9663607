import { CHANGING, RESPONSE_HEADERS } from './responseHeaders';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** web.config, for the folder with the files. IIS tells no scripts from others by their names: all are asked for anew, which costs a short answer each. */
export function iisConfig(): string {
  const headers = [...RESPONSE_HEADERS, ['Cache-Control', CHANGING] as const]
    // A name that the site around it has given already would be an error of the server.
    .flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${escaped(value)}" />`])
    .map((line) => `        ${line}\n`)
    .join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Sổ chỉ tiêu: IIS 10. Chép vào thư mục web. Cần chức năng Static Content. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers}      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <directoryBrowse enabled="false" />
  </system.webServer>
</configuration>
`;
}
