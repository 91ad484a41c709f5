import type { DocumentView } from '#renderer/surface/document-view.ts';
import { sectionCount } from '#renderer/surface/text-map.ts';

/** Time a slice may take, in milliseconds: half a frame, so that keys and scrolling go on beside it. */
const sliceBudget = 7;

/**
 * Puts in the rest of a document in slices sized by time: each takes as many sections, in one update, as the one
 * before says will fit. A message between slices lets the engine handle keys and paint first; a timer would wait at
 * least four milliseconds each time.
 *
 * @param skips whether sections out of view are not laid out
 */
export function fillInSlices(view: DocumentView, skips: boolean, onDone: () => void): () => void {
  const channel = new MessageChannel();
  const count = sectionCount(view.map());
  let next = 0;
  let size = 1;
  channel.port1.onmessage = () => {
    const slice: number[] = [];
    for (; next < count && slice.length < size; next += 1) if (!view.isFilled(next)) slice.push(next);
    const began = performance.now();
    view.fill(slice);
    // Without skipping, layout is most of the work: done now it counts, and is not done in one go for all slices.
    if (!skips && slice.length > 0) view.root.getBoundingClientRect();
    const spent = Math.max(0.1, performance.now() - began);
    size = Math.max(1, Math.min(size * 2, Math.floor((slice.length * sliceBudget) / spent)));
    if (next < count) channel.port2.postMessage(null);
    else onDone();
  };
  channel.port2.postMessage(null);
  return () => {
    channel.port1.close();
  };
}

/** Calls back when the frame that shows the present state has been handed to the screen. */
export function afterPaint(callback: () => void): () => void {
  const channel = new MessageChannel();
  channel.port1.onmessage = callback;
  const frame = requestAnimationFrame(() => {
    channel.port2.postMessage(null);
  });
  return () => {
    cancelAnimationFrame(frame);
    channel.port1.close();
  };
}
