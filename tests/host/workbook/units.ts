/** Univer measures in pixels, Office.js in points; Excel rounds to whole pixels. */

export const DEFAULT_COLUMN_WIDTH_PX = 64;
export const DEFAULT_ROW_HEIGHT_PX = 20;

export const toPixels = (points: number): number => Math.round((points * 4) / 3);
export const toPoints = (pixels: number): number => (pixels * 3) / 4;
