import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { checkWording } from '../../locales/checkWording';
import { findingKey } from '../findings/groupFindings';
import { useLocale } from '../language/LocaleContext';
import { VirtualList } from '../list/VirtualList';
import { ChangeLine } from './ChangeLine';
import { shownChange } from './contentText';
import type { FixesOfCheck, SafeFix } from './safeFixes';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px', paddingBlock: '8px 4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  item: { paddingBlock: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A guess before the first is measured. */
const ITEM_HEIGHT = 56;

interface Props extends FixesOfCheck {
  readonly names: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onFix: (fixes: readonly SafeFix[]) => void;
}

export function SafeFixesOfCheck({ check, fixes, names, busy, onFix }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const id = useId();
  const { title } = checkWording(locale, check);
  const nameOf = ({ rowId, detail }: SafeFix['finding']): string => names.get(rowId ?? '') ?? detail.field ?? locale.findings.infoSheet;
  return (
    <>
      <div className={styles.head}>
        <h3 id={id} className={styles.heading}>
          {title}
        </h3>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-describedby={id}
          onClick={() => {
            onFix(fixes);
          }}
        >
          {locale.fixes.group(fixes.length)}
        </Button>
      </div>
      <VirtualList
        items={fixes}
        keyOf={({ finding }) => findingKey(finding)}
        estimate={ITEM_HEIGHT}
        labelledBy={id}
        revealed={undefined}
      >
        {({ finding, fix, to }) => (
          <div className={styles.item}>
            <p className={styles.place}>{`${fix.cell.sheet} · ${fix.cell.address} · ${nameOf(finding)}`}</p>
            <ChangeLine {...shownChange(finding, fix.cell, to, locale)} />
          </div>
        )}
      </VirtualList>
    </>
  );
}
