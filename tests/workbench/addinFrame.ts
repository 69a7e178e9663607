import type { AddinManifest } from './manifestModel';

/** The language the workbench's Excel speaks. */
export const OFFICE_LOCALE = 'vi-VN';
/** That of Excel 2021; the installed client library knows no more than 1.15. */
export const HIGHEST_EXCEL_API = '1.14';

export type OfficeThemeName = 'light' | 'dark';

/** Excel on the web, read-write, with a shared runtime; the format is office.js's own. */
export function windowName(manifest: AddinManifest): string {
  const SHARED_RUNTIME = 1;
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel$Web$16.01$${OFFICE_LOCALE}$$$$${String(SHARED_RUNTIME)}`,
    xdmInfo: `workbench|${manifest.id}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What office.js is told about its surroundings when it starts. */
export function appContext(manifest: AddinManifest, apiSet: string): Readonly<Record<string, unknown>> {
  const EXCEL_WEB = 16;
  const READ_WRITE = 1;
  return {
    _id: manifest.id,
    _appName: EXCEL_WEB,
    _appVersion: '16.01',
    _hostFullVersion: '16.0.10000.10000',
    _appUILocale: OFFICE_LOCALE,
    _dataLocale: OFFICE_LOCALE,
    _docUrl: `${location.origin}/So-chi-tieu.xlsx`,
    _clientMode: READ_WRITE,
    _reason: 'DocumentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: manifest.id,
    _addinName: manifest.name,
    _requirementMatrix: JSON.stringify({
      excelapi: apiSet,
      sharedruntime: '1.1',
      settings: '1.1',
      documentevents: '1.1',
      addincommands: '1.1',
      dialogapi: '1.1',
    }),
  };
}

/**
 * office.js asks once whether the page around it can be trusted, and takes plain http on this machine only when the
 * user has said yes. This is that yes, under the key where office.js itself keeps it.
 */
export function trustThisHost(): void {
  const protocol = location.protocol === 'https:' ? 'https' : 'http';
  const TRUSTED = 1;
  localStorage.setItem(`OfficeJSTrustKeyV2_${protocol}_${location.hostname}`, JSON.stringify({ Result: TRUSTED }));
}

const THEMES: Readonly<Record<OfficeThemeName, Readonly<Record<string, unknown>>>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
    themeId: 0,
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
    themeId: 1,
  },
};

/**
 * `Office.context.officeTheme`. The client for the web has none, so it is lent the one that desktop Excel gives,
 * where its context looks for it.
 */
export function lendOfficeTheme(frame: Window, theme: OfficeThemeName): void {
  const client = frame as Window & { OSF?: { DDA?: { Context?: { prototype: object } } } };
  const context = client.OSF?.DDA?.Context;
  if (!context) throw new Error('office.js has no context to lend a theme to');
  Object.defineProperty(context.prototype, 'officeTheme', { get: () => THEMES[theme], configurable: true });
}

/**
 * Resolves when the add-in's page is loaded and its `Office.onReady` handlers have run; rejects when office.js never
 * gets there.
 */
export async function addinReady(frame: HTMLIFrameElement, patience = 30_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const office = officeIn(frame.contentWindow);
    if (office && frame.contentDocument?.readyState === 'complete') {
      const info = await Promise.race([office.onReady(), pause(deadline - Date.now())]);
      if (!info) break;
      if (String(info.host) !== 'Excel') throw new Error(`office.js believes that it is in "${String(info.host)}"`);
      // The page's own handlers run in the same turn as this one.
      await pause(0);
      return;
    }
    await pause(20);
  }
  throw new Error('The add-in did not start: office.js never became ready');
}

function officeIn(page: Window | null): typeof Office | undefined {
  return page ? (Reflect.get(page, 'Office') as typeof Office | undefined) : undefined;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, Math.max(0, milliseconds));
  });
}
