import { makeStyles } from '@fluentui/react-components';
import { toneColor } from '../look/theme';

const fill = { backgroundColor: toneColor('watchFill'), color: toneColor('watchInk') };

/** Amber, for a control that waits to be filled in; its placeholder says so in words. */
export const useEmptyStyles = makeStyles({
  input: {
    ...fill,
    '& input': { color: toneColor('watchInk') },
    '& input::placeholder': { color: toneColor('watchInk'), opacity: 1 },
  },
  select: { '& select': fill },
});
