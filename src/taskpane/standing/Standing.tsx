/** How do we stand: one bar, and its counts in words. Each part narrows the list below. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import { useLocale } from '../language/LocaleContext';
import type { CountedPart, StandingPart } from './parts';
import { useMarkStyles } from './useMarkStyles';

const useStyles = makeStyles({
  standing: { display: 'flex', flexDirection: 'column', gap: '3px' },
  title: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  bar: { display: 'flex', gap: '2px', height: '14px' },
  segment: {
    minWidth: '5px',
    padding: 0,
    border: 'none',
    borderRadius: '2px',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    boxSizing: 'border-box',
  },
  dimmed: { opacity: 0.3 },
  counts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  mark: { width: '10px', height: '10px', borderRadius: '2px', boxSizing: 'border-box', flexShrink: 0 },
});

interface Props {
  readonly title: string;
  readonly parts: readonly CountedPart[];
  /** The part the list is narrowed to. */
  readonly chosen: StandingPart | undefined;
  readonly onChoose: (part: StandingPart) => void;
}

export function Standing({ title, parts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { standing } = useLocale();
  const titleId = useId();
  return (
    <section className={styles.standing} aria-labelledby={titleId}>
      {/* The same parts for the mouse; the keyboard and the screen reader have the words below. */}
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ part, tone, count }) => (
          <button
            key={part}
            type="button"
            tabIndex={-1}
            title={`${count} ${standing.parts[part]}`}
            className={mergeClasses(
              styles.segment,
              marks[tone],
              chosen !== undefined && chosen !== part && styles.dimmed,
            )}
            style={{ flexGrow: count, flexBasis: 0 }}
            onClick={() => {
              onChoose(part);
            }}
          />
        ))}
      </div>
      <div className={styles.counts}>
        <h2 id={titleId} className={styles.title}>
          {title}:
        </h2>{' '}
        {parts.map(({ part, tone, count }, index) => (
          <Fragment key={part}>
            {index > 0 && ' · '}
            <button
              type="button"
              className={mergeClasses(styles.count, chosen === part && styles.pressed)}
              aria-pressed={chosen === part}
              onClick={() => {
                onChoose(part);
              }}
            >
              <span className={mergeClasses(styles.mark, marks[tone])} aria-hidden="true" />
              {`${count} ${standing.parts[part]}`}
            </button>
          </Fragment>
        ))}
      </div>
    </section>
  );
}
