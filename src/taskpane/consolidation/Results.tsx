/** What a merge gave: in the order in which people ask. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Consolidation, Decisions } from '../../consolidate/consolidation';
import type { Period } from '../../domain/period';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';
import { Fold } from '../list/Fold';
import { rowNames } from '../../domain/rowNames';
import { AccountingTable } from './AccountingTable';
import { ConflictList } from './ConflictList';
import { DrawBar } from './DrawBar';
import { fileGroups, unitGroups } from './fileGroups';
import { MergedPeriod } from './MergedPeriod';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '10px' },
  sentence: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly consolidation: Consolidation;
  readonly texts: ConsolidationWording;
  readonly busy: boolean;
  readonly drawing: boolean;
  readonly canDraw: boolean;
  /** These results stand in the workbook. */
  readonly isDrawn: boolean;
  readonly onPeriod: (period: Period) => void;
  readonly onDecide: (decided: Decisions) => void;
  readonly onDecideRest: () => void;
  readonly onDraw: () => void;
}

export function Results({ consolidation, texts, busy, drawing, canDraw, isDrawn, onPeriod, onDecide, onDecideRest, onDraw }: Props) {
  const styles = useStyles();
  const { resolution, coverage, missing, collective, conflicts, files, accounting } = consolidation;
  const names = useMemo(() => rowNames(resolution), [resolution]);
  const used = files.filter(({ status }) => status === 'used');
  const expected = coverage.filter((unit) => unit.expected).length;
  return (
    <div className={styles.results}>
      <div className={styles.part} role="status">
        <p className={styles.strong}>
          {used.length === 0 ? texts.nothingMerged : texts.merged(used.length, new Set(used.map(({ unit }) => unit)).size)}
        </p>
        {isDrawn && <p className={styles.sentence}>{texts.drawn}</p>}
        {expected > 0 && missing.length === 0 && <p className={styles.sentence}>{texts.allSent(expected)}</p>}
      </div>
      <MergedPeriod period={consolidation.period} label={texts.period} onChoose={onPeriod} />
      <div className={styles.part}>
        {missing.length > 0 && <Fold summary={texts.missing(missing.length)} lines={missing} />}
        {unitGroups(consolidation, texts).map((group) => <Fold key={group.summary} {...group} />)}
      </div>
      {!isDrawn && <ConflictList resolution={resolution} conflicts={conflicts} names={names} texts={texts} onDecide={onDecide} />}
      <div className={styles.part}>
        <h3 className={styles.heading}>{texts.files}</h3>
        {fileGroups(consolidation, texts).map((group) => <Fold key={group.summary} {...group} />)}
      </div>
      {collective.length > 0 && (
        <Fold
          summary={texts.collective(collective.length)}
          lines={collective.map(({ rowId, finished, expected: wanted }) => texts.finished(names.get(rowId) ?? rowId, finished, wanted))}
        />
      )}
      <AccountingTable accounting={accounting} texts={texts} />
      {canDraw && used.length > 0 && (
        <DrawBar
          undecided={conflicts.filter(({ decided }) => decided === undefined).length}
          texts={texts}
          busy={busy}
          drawing={drawing}
          onDecideRest={onDecideRest}
          onDraw={onDraw}
        />
      )}
    </div>
  );
}
