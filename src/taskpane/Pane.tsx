/** The task pane: where am I, how do we stand, what must I do. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Resolution } from '../domain/resolution';
import type { OpenWorkbook } from '../excel/OpenWorkbook';
import type { FileReading } from './consolidation/FileReading';
import { LocaleContext } from './language/LocaleContext';
import { useLanguage } from './language/useLanguage';
import { THEMES, type ColorScheme } from './look/theme';
import { PaneContent } from './PaneContent';
import { PartBoundary } from './PartBoundary';
import type { PaneRequests } from './state/PaneRequests';

const useStyles = makeStyles({
  provider: { minHeight: '100vh' },
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    paddingInline: '12px',
    paddingBlock: '10px 24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly workbook: OpenWorkbook;
  readonly resolution: Resolution;
  readonly colorScheme: ColorScheme;
  /** What the ribbon asks for. */
  readonly requests: PaneRequests;
  /** How files are read that others sent. */
  readonly fileReading: FileReading;
}

export function Pane({ workbook, resolution, colorScheme, requests, fileReading }: Props) {
  const styles = useStyles();
  const { locale, failed, choose } = useLanguage();

  useEffect(() => {
    document.documentElement.lang = locale.code;
  }, [locale]);
  // For what the browser draws itself: scroll bars, the check box, the choices of a list.
  useEffect(() => {
    document.documentElement.style.colorScheme = colorScheme === 'light' ? 'light' : 'dark';
  }, [colorScheme]);

  return (
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider}>
      <LocaleContext value={locale}>
        <div className={styles.page}>
          {failed && <p role="alert">{locale.languageMissing}</p>}
          <PartBoundary>
            <PaneContent
              workbook={workbook}
              resolution={resolution}
              requests={requests}
              fileReading={fileReading}
              onChooseLanguage={choose}
            />
          </PartBoundary>
        </div>
      </LocaleContext>
    </FluentProvider>
  );
}
