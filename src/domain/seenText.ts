/** What people see of a text: accents put together with their letters, and one space wherever there are several or of another sort. */
export const seenText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
