import { makeStyles, tokens } from '@fluentui/react-components';

/** The frame of a question with values to choose from. */
export const useQuestionStyles = makeStyles({
  question: {
    minWidth: 0,
    margin: 0,
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { paddingInline: '4px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  label: { display: 'flex', alignItems: 'baseline', gap: '6px', minHeight: '28px' },
});
