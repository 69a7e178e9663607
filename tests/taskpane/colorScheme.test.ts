import { colorSchemeFor } from '../../src/taskpane/look/colorScheme';

test.each([
  ['Office tells nothing', undefined, false, 'light'],
  ['a white Office', { bodyBackgroundColor: '#FFFFFF' }, false, 'light'],
  ['the black theme of older versions', { bodyBackgroundColor: '#262626' }, false, 'dark'],
  ['the grey theme, which Office calls dark', { bodyBackgroundColor: '#808080', isDarkTheme: true }, false, 'dark'],
  ['high contrast, whatever Office says', { bodyBackgroundColor: '#FFFFFF' }, true, 'highContrast'],
] as const)('%s', (_, office, forcedColors, scheme) => {
  expect(colorSchemeFor(office, forcedColors)).toBe(scheme);
});
