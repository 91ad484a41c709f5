import { useEffect, useState } from 'react';
import type { ConceptList } from '#core/codebook/concept-tree';
import type { AnnotationRecord, Id } from '#core/model/records';
import { useSession } from '#renderer/state/app-context.ts';
import { layerOf, useCurrentCoder } from '#renderer/state/project-queries.ts';
import type { ProjectSession } from '#services/project-session';

/** The current coder's annotations by concept, in corpus order. */
export type ClaimsByConcept = ReadonlyMap<Id, readonly AnnotationRecord[]>;

/** Milliseconds of a pause that are used at a time. */
const slice = 8;
/** Milliseconds after which the figures are brought up to date even while one goes on working. */
const longestWait = 300;

/** `null` until all documents have been looked at for the first time; brought up to date in pauses. */
export function useConceptClaims({ tag, attribute }: ConceptList): ClaimsByConcept | null {
  const session = useSession();
  const { id: coder } = useCurrentCoder();
  const [claims, setClaims] = useState<ClaimsByConcept | null>(null);
  useEffect(() => {
    let stop = gather(session, tag.id, attribute.id, setClaims);
    const stopListening = session.onChange(() => {
      stop();
      stop = gather(session, tag.id, attribute.id, setClaims);
    });
    return () => {
      stop();
      stopListening();
    };
  }, [session, coder, tag.id, attribute.id]);
  return claims;
}

function gather(session: ProjectSession, tag: Id, attribute: Id, done: (claims: ClaimsByConcept) => void): () => void {
  const documents = session.view.documents();
  const found = new Map<Id, AnnotationRecord[]>();
  let at = 0;
  let asked = 0;
  const look = () => {
    const end = performance.now() + slice;
    while (at < documents.length && performance.now() < end) {
      for (const annotation of layerOf(session, documents[at]?.id ?? '')) {
        const concept = annotation.tag === tag ? annotation.attributes[attribute] : undefined;
        if (typeof concept !== 'string') continue;
        const known = found.get(concept);
        if (known === undefined) found.set(concept, [annotation]);
        else known.push(annotation);
      }
      at += 1;
    }
    if (at < documents.length) asked = requestIdleCallback(look, { timeout: longestWait });
    else done(found);
  };
  asked = requestIdleCallback(look, { timeout: longestWait });
  return () => {
    cancelIdleCallback(asked);
  };
}
