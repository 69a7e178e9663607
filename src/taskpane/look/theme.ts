/** Light, dark and high contrast, each with the colours of the verdicts besides Fluent's own. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { TONE_COLOURS } from '../../workbook/sheets/palette';
import type { Tone } from '../../domain/verdict';

/** Shades of the green of the mark, which is shade 80. */
const brand: BrandVariants = {
  10: '#010504',
  20: '#051c18',
  30: '#072e27',
  40: '#083b33',
  50: '#08493e',
  60: '#09574a',
  70: '#0b6254',
  80: '#0e6b5e',
  90: '#2a7d70',
  100: '#428f83',
  110: '#59a196',
  120: '#71b3a9',
  130: '#89c5bd',
  140: '#a2d7d0',
  150: '#bceae4',
  160: '#d7fcf7',
};

export type ColorScheme = 'light' | 'dark' | 'highContrast';

/** `Fill` and `Ink` are a chip's; `Mark` is strong enough to stand alone on the background. */
type ToneTokens = Readonly<Record<`${Tone}${'Fill' | 'Ink' | 'Mark'}`, string>>;
export type PaneTheme = Theme & ToneTokens;

const onPaper = (tone: keyof typeof TONE_COLOURS): { fill: string; ink: string } => ({
  fill: `#${TONE_COLOURS[tone].fill}`,
  ink: `#${TONE_COLOURS[tone].color}`,
});

/** The colours of the sheets. */
const light: ToneTokens = {
  goodFill: onPaper('good').fill,
  goodInk: onPaper('good').ink,
  goodMark: '#2b8a3e',
  badFill: onPaper('bad').fill,
  badInk: onPaper('bad').ink,
  badMark: '#c92a2a',
  watchFill: onPaper('watch').fill,
  watchInk: onPaper('watch').ink,
  watchMark: '#b77900',
  reviewFill: onPaper('review').fill,
  reviewInk: onPaper('review').ink,
  reviewMark: '#c2570c',
  mutedFill: onPaper('muted').fill,
  mutedInk: onPaper('muted').ink,
  mutedMark: '#8a8a8a',
  plainFill: 'transparent',
  plainInk: '#242424',
  plainMark: '#5b7ea4',
};

const dark: ToneTokens = {
  goodFill: '#17391f',
  goodInk: '#a5e5b2',
  goodMark: '#4fb866',
  badFill: '#4d1a1f',
  badInk: '#ffbcc0',
  badMark: '#f1707a',
  watchFill: '#433616',
  watchInk: '#ffe08a',
  watchMark: '#d9a92b',
  reviewFill: '#4d2d18',
  reviewInk: '#ffcaa3',
  reviewMark: '#ec8b4b',
  mutedFill: '#3d3d3d',
  mutedInk: '#d6d6d6',
  mutedMark: '#9a9a9a',
  plainFill: 'transparent',
  plainInk: '#ffffff',
  plainMark: '#86aed6',
};

/** Words and patterns tell the tones apart; colour does not. */
const highContrast: ToneTokens = {
  goodFill: '#000000',
  goodInk: '#ffffff',
  goodMark: '#ffffff',
  badFill: '#000000',
  badInk: '#ffffff',
  badMark: '#ffffff',
  watchFill: '#000000',
  watchInk: '#ffffff',
  watchMark: '#ffffff',
  reviewFill: '#000000',
  reviewInk: '#ffffff',
  reviewMark: '#ffffff',
  mutedFill: '#000000',
  mutedInk: '#ffffff',
  mutedMark: '#ffffff',
  plainFill: '#000000',
  plainInk: '#ffffff',
  plainMark: '#ffffff',
};

export const THEMES: Readonly<Record<ColorScheme, PaneTheme>> = {
  light: { ...createLightTheme(brand), ...light },
  dark: { ...createDarkTheme(brand), ...dark },
  highContrast: { ...teamsHighContrastTheme, ...highContrast },
};

/** A tone's colour in the theme in force. */
export const toneColor = (token: keyof ToneTokens): string => `var(--${token})`;
