/** The article's typeface in the scripts that its files are split into; one that came late would move every line. */
const samples = ['a', 'ж', 'α', 'ő'] as const;
/** Rather another typeface than no text. */
const longestWait = 1000;

/** Resolves when the text can be laid out for good, or after a second. */
export async function typefacesReady(): Promise<void> {
  const loads = samples.flatMap((sample) => [
    document.fonts.load("19px 'Literata Variable'", sample),
    document.fonts.load("650 30px 'Literata Variable'", sample),
  ]);
  const limit = new Promise<void>((resolve) => {
    window.setTimeout(resolve, longestWait);
  });
  await Promise.race([Promise.allSettled(loads), limit]);
}
