import { describe, expect, it } from 'vitest';
import { suggestActors } from '#core/suggest/actors/suggest-actors';

function spans(text: string): readonly string[] {
  return suggestActors({ text, language: 'en', date: '', regions: [], entities: [] }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('who wrote, sent or photographed the article', () => {
  it.each([
    'Rain falls\n\nBy Ella Murtabwe\n\nIt rained.',
    'BY ELLA MURTABWE and Dol Hamreck\n\nIt rained.',
    'By Agence France-Presse | Updated: 17:00\n\nIt rained.',
    'Ella Murtabwe, Health Correspondent\n\nIt rained.',
    '/ CBS News\n\nIt rained.',
    'GENEVA, 4 July (Reuters) — It rained.',
    '(Zubrov News) - It rained.',
    'It rained. Photograph: Dol Hamreck\n\nIt rained.',
    'Rain in the town. REUTERS/Dol Hamreck\n\nIt rained.',
  ])('is no actor in it: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it.each([
    ['By Monday Ella Murtabwe had left the town, and nobody knew where she was to be found.', ['Ella Murtabwe']],
    ['Photo: President Ella Murtabwe\n\nIt rained.', ['Ella Murtabwe']],
    ['They called it off (Reuters) at noon.', ['Reuters']],
  ])('is told from who acts: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});
