import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';
import type { Check, Finding } from '../../checks/check';
import { safeFixesOf, type SafeFix } from '../fixes/safeFixes';
import { checkWording } from '../../locales/checkWording';
import { useLocale } from '../language/LocaleContext';
import { VirtualList } from '../list/VirtualList';
import { findingKey } from './groupFindings';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '36px',
    padding: '6px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  all: { paddingBlock: '8px 4px' },
  content: { paddingInlineStart: '12px' },
});

/** A guess before the first is measured. */
const ITEM_HEIGHT = 150;

interface Props {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly revealed: string | undefined;
  readonly busy: boolean;
  readonly onFix: (fixes: readonly SafeFix[]) => void;
  readonly children: (finding: Finding) => ReactNode;
}

/** Many findings of one check, folded into one line until somebody wants them. */
export function FoldedFindings({ check, findings, open, onToggle, revealed, busy, onFix, children }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const id = useId();
  const fixes = safeFixesOf(findings);
  const wording = checkWording(locale, check);
  return (
    <>
      <button type="button" id={id} className={styles.button} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {locale.findings.group(wording.title, findings.length)}
      </button>
      {open && (
        <div className={styles.content}>
          {fixes.length > 1 && (
            <div className={styles.all}>
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
          )}
          <VirtualList
            items={findings}
            keyOf={findingKey}
            estimate={ITEM_HEIGHT}
            labelledBy={id}
            revealed={revealed}
          >
            {children}
          </VirtualList>
        </div>
      )}
    </>
  );
}
