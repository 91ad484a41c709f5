import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshProposals, proposeRegions } from '#core/regions/propose-regions';

function readSeed(start: string): string {
  const name = readdirSync('seeds').find((one) => one.startsWith(start)) ?? '';
  return readFileSync(`seeds/${name}`, 'utf8').replace(/\r\n?/gu, '\n');
}

function proposed(text: string): readonly string[] {
  return proposeRegions(text).map(({ start, end, role }) => `${role}: ${text.slice(start, end).replace(/\s+/gu, ' ')}`);
}

describe('in the seeds', () => {
  test('the sidebar after “Similar articles” is proposed whole, and the photo credit', () => {
    const text = readSeed('001');
    expect(proposeRegions(text).map(({ role, start, end }) => [role, start, end])).toEqual([
      ['caption', 155, 205],
      ['related', text.indexOf('Similar articles'), text.trimEnd().length],
    ]);
  });

  test('all that surrounds a comment form is one stretch', () => {
    const [only, ...others] = proposed(readSeed('002'));
    expect(others).toEqual([]);
    expect(only).toMatch(/^boilerplate: Show More Related Articles Leave a Reply .* Cookie Box Settings$/u);
  });

  test('a headline that stands twice is proposed once, and articles without such things are left alone', () => {
    const [headline] = proposeRegions(readSeed('003'));
    expect(headline?.rule).toBe('the same line stands above already');
    expect(headline?.start).toBeGreaterThan(50);
    expect(proposed(readSeed('000'))).toEqual([]);
    expect(proposed(readSeed('004'))).toEqual([]);
  });
});

test('pages of other outlets', () => {
  const article = 'The minister said on Monday that talks would go on. Nobody answered at once, and he left.';
  const page = [
    'ADVERTISEMENT',
    article,
    'Ships in the harbour of Odesa.\nImage: Jane Doe.',
    article.replace('Monday', 'Friday'),
    'Read more: Talks fail again',
    'Share this: Twitter Facebook WhatsApp',
    'Subscribe to our newsletter',
    'More from Europe',
    'Prices rise for a third month\nVoters go to the polls in Ghent',
    '© 2019 The Daily. All rights reserved.',
  ].join('\n\n');
  expect(proposed(page)).toEqual([
    'boilerplate: ADVERTISEMENT',
    'caption: Ships in the harbour of Odesa. Image: Jane Doe.',
    'related: Read more: Talks fail again',
    'boilerplate: Share this: Twitter Facebook WhatsApp Subscribe to our newsletter',
    'related: More from Europe Prices rise for a third month Voters go to the polls in Ghent',
    'boilerplate: © 2019 The Daily. All rights reserved.',
  ]);
});

test('a paragraph that only speaks of such things is left alone', () => {
  const paragraphs = [
    'Facebook said on Tuesday that it would ban the party, after it had sent out cookies to voters in three states.',
    'Photographs of the site were shown to envoys, who said that they proved nothing.',
    'Copyright was at the heart of the dispute between the two states, their lawyers said.',
    'More than 30 states signed. “Share the burden,” he said.',
    'Related to this, the court fined the company, which said that it would appeal.',
  ];
  expect(proposed(paragraphs.join('\n\n'))).toEqual([]);
});

test('what overlaps a region is not proposed again', () => {
  const text = readSeed('001');
  const [caption, related] = proposeRegions(text);
  if (caption === undefined || related === undefined) throw new Error('Nothing proposed');
  const region = { id: 'region-1', start: related.start + 10, end: related.end, role: 'sidebar', date: '' } as const;
  expect(freshProposals(text, [region])).toEqual([caption]);
});

test('whatever the lines: proposals lie in the text, in order, apart from each other, and begin and end with words', () => {
  const line = fc.constantFrom(
    'Leave a Reply',
    'Similar articles',
    '  • US, Britain call out hacking',
    '    US, Britain call out hacking',
    'Photo: EPA',
    'The minister said that talks would go on.',
    '© 2019 The Daily',
    '',
    '   ',
    'Ships in the harbour',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const text = lines.join('\n');
      let last = 0;
      for (const { start, end } of proposeRegions(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { seed: 4203, numRuns: 300 },
  );
});
