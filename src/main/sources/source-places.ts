import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { array, parse, strictObject, string } from 'valibot';
import type { SourceCheck, SourceIdentity } from '#contract/host';
import { writeFileAtomically } from '#main/files/atomic-write';
import { errorCode } from '#main/files/file-failure';

/** Where a source was read from; the absolute path never leaves the main process. */
export interface SourcePlace extends SourceIdentity {
  readonly absolute: string;
}

/** Remembers, over restarts, where sources came from, so that a changed or missing file can be told. */
export interface SourcePlaces {
  add(places: readonly SourcePlace[]): void;
  /** Writes what was added since the last time. */
  store(): Promise<void>;
  check(sources: readonly SourceIdentity[]): Promise<readonly SourceCheck[]>;
}

const placesSchema = array(strictObject({ path: string(), sha256: string(), absolute: string() }));

/** Files of places that are kept; the oldest go first. */
const keptFiles = 1000;

/**
 * @param folder is made where it is missing
 * @param now milliseconds since 1970; names the files, so that they sort by age
 */
export function createSourcePlaces(folder: string, now: () => number): SourcePlaces {
  let known: Promise<Map<string, string>> | null = null;
  const added: SourcePlace[] = [];
  let lastName = 0;

  function load(): Promise<Map<string, string>> {
    known ??= readPlaces(folder);
    return known;
  }

  return {
    add(places) {
      for (const place of places) added.push(place);
    },
    async store() {
      if (added.length === 0) return;
      const map = await load();
      const places = added.splice(0).filter((place) => map.get(keyOf(place)) !== place.absolute);
      if (places.length === 0) return;
      for (const place of places) map.set(keyOf(place), place.absolute);
      lastName = Math.max(now(), lastName + 1);
      await mkdir(folder, { recursive: true });
      const name = `${lastName.toString().padStart(15, '0')}.json`;
      await writeFileAtomically(join(folder, name), Buffer.from(JSON.stringify(places)));
      await forgetOldest(folder);
    },
    async check(sources) {
      const map = await load();
      for (const place of added) map.set(keyOf(place), place.absolute);
      const checks: SourceCheck[] = [];
      for (const { path, sha256 } of sources) {
        const absolute = map.get(keyOf({ path, sha256 }));
        const state = absolute === undefined ? 'unknown' : await compare(absolute, sha256);
        checks.push({ path, sha256, state });
      }
      return checks;
    },
  };
}

function keyOf({ path, sha256 }: SourceIdentity): string {
  return `${sha256} ${path}`;
}

async function compare(absolute: string, sha256: string): Promise<SourceCheck['state']> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(absolute), hash);
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unknown';
  }
  return hash.digest('hex') === sha256 ? 'same' : 'changed';
}

/** Newer places win. A file that cannot be read or parsed only makes its sources `unknown`. */
async function readPlaces(folder: string): Promise<Map<string, string>> {
  const map = new Map<string, string>();
  for (const name of await namesIn(folder)) {
    try {
      const places = parse(placesSchema, JSON.parse(await readFile(join(folder, name), 'utf8')));
      for (const place of places) map.set(keyOf(place), place.absolute);
    } catch {
      continue;
    }
  }
  return map;
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names.slice(0, Math.max(0, names.length - keptFiles))) await unlink(join(folder, name));
}

/** Oldest first. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^\d+\.json$/.test(name)).sort();
  } catch {
    return [];
  }
}
