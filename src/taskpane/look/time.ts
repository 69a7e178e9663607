const two = (part: number): string => String(part).padStart(2, '0');

/** "16:05" */
export const clockTime = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;
