import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId, useState, type ReactNode } from 'react';
import type { Finding, Severity } from '../../checks/check';
import type { SafeFix } from '../fixes/safeFixes';
import { useLocale } from '../language/LocaleContext';
import { VirtualList } from '../list/VirtualList';
import { toneColor } from '../look/theme';
import { FoldedFindings } from './FoldedFindings';
import { findingKey, foldRepeated, ofSeverity, type FindingLine } from './groupFindings';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: '0',
    paddingBlock: '8px 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  error: { color: toneColor('badMark') },
  warning: { color: toneColor('watchMark') },
  info: { color: toneColor('plainMark') },
} satisfies Record<Severity | 'heading', object>);

/** Shapes differ as well as colours. */
const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

/** A guess before the first is measured. */
const LINE_HEIGHT = 150;

interface Props {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** The finding somebody went to last; the fold it is in opens. */
  readonly visited: string | undefined;
  /** The finding to bring into sight. */
  readonly revealed: string | undefined;
  readonly busy: boolean;
  readonly onFix: (fixes: readonly SafeFix[]) => void;
  readonly children: (finding: Finding) => ReactNode;
}

/** Findings of one severity; nothing where there are none. */
export function FindingSection({ severity, findings, visited, revealed, busy, onFix, children }: Props) {
  const styles = useStyles();
  const texts = useLocale().findings;
  const headingId = useId();
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());

  const own = ofSeverity(findings, severity);
  if (own.length === 0) return null;
  const Icon = ICONS[severity];

  const keyOf = (line: FindingLine): string => (line.kind === 'single' ? findingKey(line.finding) : line.check.id);
  return (
    <section>
      <h3 id={headingId} className={styles.heading}>
        <Icon className={styles[severity]} fontSize={20} aria-hidden="true" />
        {`${texts.severities[severity]} (${own.length})`}
      </h3>
      <VirtualList
        items={foldRepeated(own)}
        keyOf={keyOf}
        estimate={LINE_HEIGHT}
        labelledBy={headingId}
        revealed={revealed}
      >
        {(line) => {
          if (line.kind === 'single') return children(line.finding);
          // Going to a finding opens the fold it is in, until somebody closes it.
          const open = toggled.get(line.check.id) ?? line.findings.some((finding) => findingKey(finding) === visited);
          return (
            <FoldedFindings
              check={line.check}
              findings={line.findings}
              open={open}
              onToggle={() => {
                setToggled((last) => new Map([...last, [line.check.id, !open]]));
              }}
              revealed={revealed}
              busy={busy}
              onFix={onFix}
            >
              {children}
            </FoldedFindings>
          );
        }}
      </VirtualList>
    </section>
  );
}
