import { makeStyles } from '@fluentui/react-components';
import type { Tone } from '../../domain/verdict';
import { toneColor } from '../look/theme';

const FORCED = '@media (forced-colors: active)';
const OWN_COLORS = { forcedColorAdjust: 'none' } as const;

/** A solid fill, which a forced-colours mode would otherwise take away. */
const solid = (color: string) => ({
  backgroundColor: color,
  [FORCED]: { ...OWN_COLORS, backgroundColor: 'CanvasText' },
});

const outlined = (color: string, line: 'solid' | 'dashed') => ({
  border: `1px ${line} ${color}`,
  [FORCED]: { ...OWN_COLORS, border: `1px ${line} CanvasText` },
});

/** @param pattern the image in that ink */
const patterned = (color: string, pattern: (ink: string) => string) => ({
  border: `1px solid ${color}`,
  backgroundImage: pattern(color),
  [FORCED]: { ...OWN_COLORS, border: '1px solid CanvasText', backgroundImage: pattern('CanvasText') },
});

const stripes =
  (angle: string, width: number) =>
  (ink: string): string =>
    `repeating-linear-gradient(${angle}, ${ink} 0 ${width}px, transparent ${width}px ${width * 2}px)`;

const dots = (ink: string): string => `radial-gradient(${ink} 1.6px, transparent 2px)`;

/** How a tone is drawn where there is no room for its word: a pattern as well as a colour. */
export const useMarkStyles = makeStyles({
  good: solid(toneColor('goodMark')),
  bad: patterned(toneColor('badMark'), stripes('45deg', 3)),
  watch: patterned(toneColor('watchMark'), stripes('90deg', 2)),
  review: { ...patterned(toneColor('reviewMark'), dots), backgroundSize: '5px 5px' },
  muted: outlined(toneColor('mutedMark'), 'dashed'),
  plain: outlined(toneColor('plainMark'), 'solid'),
} satisfies Record<Tone, object>);
