/** Excel cuts nothing: it refuses a prompt or a message that is too long. */
const LIMITS = { title: 32, prompt: 255, error: 225 } as const;

/** As much of the sentences as fits, whole sentences only; the first always stays. */
function fit(sentences: readonly string[], limit: number): string {
  const [first = '', ...more] = sentences.filter((sentence) => sentence !== '');
  return more.reduce((whole, next) => (whole.length + 1 + next.length <= limit ? `${whole} ${next}` : whole), first).slice(0, limit);
}

export const titleText = (title: string): string =>
  title.length <= LIMITS.title ? title : `${title.slice(0, LIMITS.title - 1)}…`;

/** The most important sentence first. */
export const promptText = (...sentences: readonly string[]): string => fit(sentences, LIMITS.prompt);

/** The most important sentence first. */
export const errorText = (...sentences: readonly string[]): string => fit(sentences, LIMITS.error);
