import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/check';
import type { CellInput } from '../../domain/entry';
import { FixOffer } from '../fixes/FixOffer';
import { checkWording } from '../../locales/checkWording';
import { useLocale } from '../language/LocaleContext';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingBlock: '8px',
    paddingInline: '11px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    paddingInlineStart: '8px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
  name: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  remedy: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly finding: Finding;
  /** Number and name of its row; undefined on the sheet Thông tin. */
  readonly name: string | undefined;
  readonly current: boolean;
  readonly busy: boolean;
  readonly onGoTo: () => void;
  readonly onFix: (to: CellInput) => void;
}

export function FindingItem({ finding, name, current, busy, onGoTo, onFix }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { findings } = locale;
  const { check, cell, detail, fix } = finding;
  const wording = checkWording(locale, check);
  const title = name ?? detail.sheet ?? findings.infoSheet;
  return (
    <div className={mergeClasses(styles.item, current && styles.current)} aria-current={current ? 'true' : undefined}>
      <p className={styles.name} title={title}>
        {title}
      </p>
      <p className={styles.line}>{wording.problem(detail)}</p>
      <p className={styles.remedy}>{wording.remedy(detail)}</p>
      {fix && <FixOffer finding={finding} fix={fix} busy={busy} onFix={onFix} />}
      {cell && (
        <div className={styles.foot}>
          <span className={styles.place}>{`${cell.sheet} · ${cell.address}`}</span>
          <Button size="small" aria-label={findings.goToFor(`${cell.sheet} ${cell.address}`)} onClick={onGoTo}>
            {findings.goTo}
          </Button>
        </div>
      )}
    </div>
  );
}
