import type { DocumentRecord, Id } from '#core/model/records';
import { fingerprintOf } from '#core/text/near-duplicates';
import type { ProjectSession } from '#services/project-session';

interface Wanted {
  readonly session: Pick<ProjectSession, 'view' | 'readText'>;
  /** Documents that are looked at, in this order. */
  readonly ids: readonly Id[];
  readonly isKnown: (document: DocumentRecord) => boolean;
  /** Resolves when there is time for the next text. */
  readonly pause: () => Promise<void>;
  /** Asked before each text; nothing more is read once it answers no. */
  readonly isWanted: () => boolean;
  /** `undefined` where the text is too short for one. */
  readonly onFound: (document: DocumentRecord, fingerprint: string | undefined) => void;
}

/** Twenty words have at least so many UTF-16 code units; fewer words have no fingerprint. */
const shortest = 39;

/**
 * Makes the fingerprints that documents from before there were any lack: text after text, each in a pause and none kept
 * in memory. A text that cannot be read is passed over: whoever opens the document is told.
 */
export async function findMissingFingerprints(wanted: Wanted): Promise<void> {
  const { session, ids, isKnown, pause, isWanted, onFound } = wanted;
  for (const id of ids) {
    const document = session.view.document(id);
    if (document === undefined || document.fingerprint !== undefined || document.length < shortest) continue;
    if (isKnown(document)) continue;
    await pause();
    if (!isWanted()) return;
    const text = await session.readText(id).catch(() => null);
    if (text === null) continue;
    await pause();
    // It may have got another text meanwhile, or be gone.
    const now = session.view.document(id);
    if (now?.textHash === document.textHash) onFound(now, fingerprintOf(text));
  }
}
