/** What must I do: every finding, worst first, with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useState } from 'react';
import type { Finding } from '../../checks/check';
import type { Assessment } from '../../domain/assessment';
import { useLocale } from '../language/LocaleContext';
import { clockTime } from '../look/time';
import { FindingItem } from './FindingItem';
import { FindingSection } from './FindingSection';
import { findingKey, SEVERITIES } from './groupFindings';
import { nextPlace, walkOf, type WalkPosition } from './walk';

const useStyles = makeStyles({
  // Below the tabs, in reach while the list moves on.
  walk: {
    position: 'sticky',
    top: '41px',
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginInline: '-12px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  none: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    paddingBlock: '16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
});

interface Props {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly readAt: Date;
  /** Numbers and names of rows, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The id of the row selected on the sheet. */
  readonly selectedRow: string | undefined;
  readonly onGoTo: (sheet: string, address: string) => void;
}

const countInScope = (rows: readonly { readonly inScope: boolean }[] | undefined): number | undefined =>
  rows?.filter(({ inScope }) => inScope).length;

export function FindingsPanel({ assessment, findings, readAt, names, selectedRow, onGoTo }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const texts = locale.findings;
  const [position, setPosition] = useState<WalkPosition>();
  const walk = walkOf(findings);
  const [first] = walk;

  const visit = (finding: Finding, place: number): void => {
    setPosition({ key: findingKey(finding), place });
    if (finding.cell) onGoTo(finding.cell.sheet, finding.cell.address);
  };
  const goToNext = (): void => {
    const place = nextPlace(walk, position);
    const next = walk[place];
    if (next) visit(next, place);
  };

  if (findings.length === 0) {
    return (
      <p className={styles.none} role="status">
        <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
        {texts.none(countInScope(assessment.rows), countInScope(assessment.tasks), clockTime(readAt))}
      </p>
    );
  }

  const visited = walk.findIndex((finding) => findingKey(finding) === position?.key);
  const ofSelectedRow = findings.filter(({ rowId }) => rowId !== undefined && rowId === selectedRow).map(findingKey);
  // Of several findings in the selected row, the one just gone to.
  const revealed =
    ofSelectedRow.length === 0 || ofSelectedRow.includes(position?.key ?? '') ? position?.key : ofSelectedRow[0];
  return (
    <>
      {first && (
        <div className={styles.walk}>
          <Button appearance="primary" size="small" icon={<ArrowDownRegular />} onClick={goToNext}>
            {texts.next[first.check.severity]}
          </Button>
          {visited !== -1 && (
            <span className={styles.position} role="status">
              {texts.position(visited + 1, walk.length)}
            </span>
          )}
          {first.check.severity !== 'error' && <span>{texts.noErrors}</span>}
        </div>
      )}
      {SEVERITIES.map((severity) => (
        <FindingSection key={severity} severity={severity} findings={findings} visited={position?.key} revealed={revealed}>
          {(finding) => (
            <FindingItem
              finding={finding}
              name={finding.rowId === undefined ? undefined : names.get(finding.rowId)}
              current={findingKey(finding) === position?.key || ofSelectedRow.includes(findingKey(finding))}
              onGoTo={() => {
                visit(finding, Math.max(walk.findIndex((other) => other === finding), 0));
              }}
            />
          )}
        </FindingSection>
      ))}
    </>
  );
}
