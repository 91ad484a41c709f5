import type { Region } from '#core/model/records';
import { regionRoles } from '#core/regions/region-words';

/** Regions as one string, the same for the same regions, and empty for none: so that copies of a project compare them. */
export function regionsToText(regions: readonly Region[]): string {
  return regions.map(({ id, start, end, role, date }) => [start, end, role, date || '-', id].join(' ')).join('\n');
}

/** The regions of such a string; `null` where it is none. */
export function regionsFromText(text: string): readonly Region[] | null {
  const regions: Region[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const [start = '', end = '', name = '', date = '', ...id] = line.split(' ');
    const role = regionRoles.find((known) => known.id === name)?.id;
    if (!/^\d+$/u.test(start) || !/^\d+$/u.test(end) || role === undefined || id.join(' ') === '') return null;
    regions.push({ id: id.join(' '), start: Number(start), end: Number(end), role, date: date === '-' ? '' : date });
  }
  return regions;
}
