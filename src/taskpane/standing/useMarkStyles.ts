import { makeStyles } from '@fluentui/react-components';
import type { Tone } from '../../domain/verdict';
import { toneColor } from '../look/theme';

const FORCED = '@media (forced-colors: active)';

/** A solid fill, which a forced-colours mode would otherwise take away. */
const solid = (color: string) => ({
  backgroundColor: color,
  [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
});

const striped = (color: string, angle: string, line: number) => {
  const stripes = (ink: string): string =>
    `repeating-linear-gradient(${angle}, ${ink} 0 ${line}px, transparent ${line}px ${line * 2}px)`;
  return {
    backgroundImage: stripes(color),
    [FORCED]: { forcedColorAdjust: 'none', backgroundImage: stripes('CanvasText') },
  };
};

const outlined = (color: string, style: 'solid' | 'dashed') => ({
  border: `1px ${style} ${color}`,
  [FORCED]: { forcedColorAdjust: 'none', border: `1px ${style} CanvasText` },
});

/** How a tone is drawn where there is no room for its word: a pattern as well as a colour. */
export const useMarkStyles = makeStyles({
  good: solid(toneColor('goodMark')),
  bad: {
    ...striped(toneColor('badMark'), '45deg', 3),
    border: `1px solid ${toneColor('badMark')}`,
  },
  watch: {
    ...striped(toneColor('watchMark'), '90deg', 2),
    border: `1px solid ${toneColor('watchMark')}`,
  },
  review: {
    backgroundImage: `radial-gradient(${toneColor('reviewMark')} 1.6px, transparent 2px)`,
    backgroundSize: '5px 5px',
    border: `1px solid ${toneColor('reviewMark')}`,
    [FORCED]: {
      forcedColorAdjust: 'none',
      backgroundImage: 'radial-gradient(CanvasText 1.6px, transparent 2px)',
    },
  },
  muted: outlined(toneColor('mutedMark'), 'dashed'),
  plain: outlined(toneColor('plainMark'), 'solid'),
} satisfies Record<Tone, object>);
