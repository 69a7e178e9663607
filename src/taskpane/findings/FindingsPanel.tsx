/** What must I do: every finding, worst first, with the way to its cell and what puts it right. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useRef, useState, type ReactNode } from 'react';
import type { Finding } from '../../checks/check';
import { SafeFixes } from '../fixes/SafeFixes';
import { safeFixesOf } from '../fixes/safeFixes';
import { useLocale } from '../language/LocaleContext';
import { clockTime } from '../look/time';
import type { ChosenFix } from '../state/fixActions';
import type { ReadView } from '../state/paneState';
import type { PaneActions } from '../state/usePaneState';
import { FindingItem } from './FindingItem';
import { FindingSection } from './FindingSection';
import { FindingsSheetButtons } from './FindingsSheetButtons';
import { findingKey, SEVERITIES } from './groupFindings';
import { focusAfterFix } from './focusAfterFix';
import { nextPlace, walkOf, type WalkPosition } from './walk';
import { WalkBar } from './WalkBar';

const useStyles = makeStyles({
  panel: { ':focus-visible': { outline: 'none' } },
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
  readonly view: ReadView;
  readonly actions: PaneActions;
  readonly busy: boolean;
  /** Numbers and names of rows, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The id of the row selected on the sheet. */
  readonly selectedRow: string | undefined;
  /** What a repair would do, and what was chosen for it. */
  readonly repair: ReactNode;
}

const countInScope = (rows: readonly { readonly inScope: boolean }[] | undefined): number | undefined =>
  rows?.filter(({ inScope }) => inScope).length;

export function FindingsPanel({ view, actions, busy, names, selectedRow, repair }: Props) {
  const { assessment, findings, readAt, hasFindingsSheet } = view;
  const styles = useStyles();
  const texts = useLocale().findings;
  const panel = useRef<HTMLDivElement>(null);
  const [position, setPosition] = useState<WalkPosition>();
  const walk = walkOf(findings);

  const visit = (finding: Finding, place: number): void => {
    setPosition({ key: findingKey(finding), place });
    if (finding.cell) void actions.goTo(finding.cell.sheet, finding.cell.address);
  };
  const goToNext = (): void => {
    const place = nextPlace(walk, position);
    const next = walk[place];
    if (next) visit(next, place);
  };
  const fix = (chosen: readonly ChosenFix[], next?: Finding): void => {
    void actions.fix(chosen).then(() => {
      focusAfterFix(panel, next && findingKey(next));
    });
  };

  const visited = walk.findIndex((finding) => findingKey(finding) === position?.key);
  const ofSelectedRow = findings.filter(({ rowId }) => rowId !== undefined && rowId === selectedRow).map(findingKey);
  // Of several findings in the selected row, the one just gone to.
  const revealed =
    ofSelectedRow.length === 0 || ofSelectedRow.includes(position?.key ?? '') ? position?.key : ofSelectedRow[0];
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      {repair}
      {findings.length === 0 && (
        <p className={styles.none} role="status">
          <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
          {texts.none(countInScope(assessment.rows), countInScope(assessment.tasks), clockTime(readAt))}
        </p>
      )}
      <WalkBar walk={walk} visited={visited} onNext={goToNext} />
      <SafeFixes fixes={safeFixesOf(findings)} names={names} busy={busy} onFix={fix} />
      {SEVERITIES.map((severity) => (
        <FindingSection
          key={severity}
          severity={severity}
          findings={findings}
          visited={position?.key}
          revealed={revealed}
          busy={busy}
          onFix={fix}
        >
          {(finding) => (
            <FindingItem
              finding={finding}
              name={finding.rowId === undefined ? undefined : names.get(finding.rowId)}
              current={findingKey(finding) === position?.key || ofSelectedRow.includes(findingKey(finding))}
              busy={busy}
              onGoTo={() => {
                visit(finding, Math.max(walk.findIndex((other) => other === finding), 0));
              }}
              onFix={(to) => {
                if (finding.fix) fix([{ fix: finding.fix, to }], findings[findings.indexOf(finding) + 1]);
              }}
            />
          )}
        </FindingSection>
      ))}
      <FindingsSheetButtons
        exists={hasFindingsSheet}
        busy={busy}
        onWrite={() => void actions.writeFindings()}
        onRemove={() => void actions.removeFindings()}
      />
    </div>
  );
}
