import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonScanner, type JsonElement, type JsonFault } from '#core/formats/json/scan-json';

interface Scanned {
  readonly fault: JsonFault | null;
  readonly elements: readonly JsonElement[];
  readonly members: readonly string[];
}

function scan(text: string, cuts: readonly number[] = [], limits = { depth: 8, elementLength: 10_000 }): Scanned {
  const elements: JsonElement[] = [];
  const members: string[] = [];
  const scanner = createJsonScanner(
    { onMember: (key, list) => members.push(`${key}${list ? '[]' : ''}`), onElement: (one) => elements.push(one) },
    limits,
  );
  let fault: JsonFault | null = null;
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  for (let at = 1; at < places.length && fault === null; at += 1) {
    fault = scanner.push(text.slice(places[at - 1], places[at]));
  }
  return { fault: fault ?? scanner.end(), elements, members };
}

describe('scanning JSON in pieces', () => {
  it('hands out members whole and lists element by element', () => {
    const { fault, elements, members } = scan('{ "a": {"b": [1, 2]},\n  "c": [ {"d": "]}"}, 5 ], "e": [] }');
    expect(fault).toBeNull();
    expect(members).toEqual(['a', 'c[]', 'e[]']);
    expect(elements.map(({ key, index, text, line, names }) => [key, index, text, line, names])).toEqual([
      ['a', null, '{"b": [1, 2]}', 1, 1],
      ['c', 0, '{"d": "]}"}', 2, 1],
      ['c', 1, '5', 2, 0],
    ]);
  });

  it('agrees with JSON.parse on any object, however the text is cut', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }), { noNullPrototype: true }),
        fc.array(fc.nat(400), { maxLength: 6 }),
        fc.constantFrom(0, 2),
        (value, cuts, indentation) => {
          const text = JSON.stringify(value, null, indentation);
          const { fault, elements, members } = scan(
            text,
            cuts.map((cut) => Math.min(cut, text.length)),
          );
          expect(fault).toBeNull();
          const rebuilt = new Map<string, unknown>();
          for (const member of members) if (member.endsWith('[]')) rebuilt.set(member.slice(0, -2), []);
          for (const { key, index, text: one } of elements) {
            const list = rebuilt.get(key);
            if (index === null) rebuilt.set(key, JSON.parse(one));
            else if (Array.isArray(list)) list.push(JSON.parse(one));
          }
          const plain: unknown = JSON.parse(text);
          expect(Object.fromEntries(rebuilt)).toEqual(plain);
        },
      ),
      { seed: 41, numRuns: 400 },
    );
  });

  it('refuses what JSON.parse refuses, at the same text, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(200),
        fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', 'x', '\\', '\n', '\u0001'),
        fc.boolean(),
        fc.nat(200),
        (value, place, character, replace, cut) => {
          const whole = JSON.stringify({ member: value });
          const at = Math.min(place, whole.length);
          const text = whole.slice(0, at) + character + whole.slice(replace ? at + 1 : at);
          let wellFormed: boolean;
          try {
            const parsed: unknown = JSON.parse(text);
            wellFormed = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
          } catch {
            wellFormed = false;
          }
          expect(scan(text, [Math.min(cut, text.length)]).fault === null).toBe(wellFormed);
        },
      ),
      { seed: 42, numRuns: 3000 },
    );
  });

  it.each([
    ['{"a": 01}', 'malformed', 1, 7],
    ['{"a": tru}', 'malformed', 1, 7],
    ['{"a":\n "\\x"}', 'malformed', 2, 4],
    ['{"a": 1} 2', 'malformed', 1, 10],
    ['[1]', 'malformed', 1, 1],
    ['"text"', 'malformed', 1, 1],
    ['', 'truncated', 1, 1],
    ['{"a": [1,\n2', 'truncated', 2, 2],
    ['{"a": {"b": "unfinished', 'truncated', 1, 24],
  ])('says where %j is wrong', (text, code, line, column) => {
    expect(scan(text).fault).toMatchObject({ code, line, column });
  });

  it('stops at deep nesting without recursing', () => {
    const deep = `{"a": ${'['.repeat(1_000_000)}`;
    expect(scan(deep).fault).toMatchObject({ code: 'too-deep', line: 1 });
  });

  it('stops at a value that is too large before it has read it all', () => {
    const piece = 'x'.repeat(6000);
    expect(scan(`{"a": "${piece}${piece}`, [6000]).fault).toMatchObject({ code: 'too-large' });
  });

  it('counts names, so that a duplicate can be told from the parsed value', () => {
    expect(scan('{"a": {"b": 1, "b": {"c": 2}}}').elements[0]?.names).toBe(3);
  });

  it('passes over a byte order mark', () => {
    expect(scan('\uFEFF{"a": 1}').elements).toMatchObject([{ key: 'a', text: '1', column: 7 }]);
  });
});
