import { makeStyles, tokens } from '@fluentui/react-components';

/** A row of Chỉ tiêu or Nhiệm vụ: the whole of it leads to its cell, except the small buttons on it. */
export const useCardStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '3px',
    paddingBlock: '8px',
    paddingInline: '11px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    paddingInlineStart: '8px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
  indented: { marginInlineStart: '14px' },
  top: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // The click reaches the name from anywhere on the card.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  plainName: { cursor: 'default', '::after': { content: 'none' } },
  number: { fontWeight: tokens.fontWeightSemibold },
  /** Above the reach of the name. */
  above: { position: 'relative', zIndex: 1, flexShrink: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  heading: {
    margin: 0,
    paddingBlock: '12px 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
