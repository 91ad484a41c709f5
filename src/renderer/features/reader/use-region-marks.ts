import { useEffect } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { notArticleSpans } from '#core/regions/region-at';
import type { Surface } from '#renderer/surface/surface.ts';

/** What is not article text recedes. */
export function useRegionMarks({ regions }: Pick<DocumentRecord, 'regions'>, surface: Surface | null): void {
  useEffect(() => {
    surface?.setMarks('dimmed', notArticleSpans(regions));
  }, [surface, regions]);
}
