import type { DocumentView } from '#renderer/surface/document-view.ts';
import { sectionCount } from '#renderer/surface/text-map.ts';

/** Time a slice may take, in milliseconds: half a frame, so that keys and scrolling go on beside it. */
const sliceBudget = 7;

/**
 * Puts in the rest of a document in slices sized by time. A message between slices lets the engine handle keys and
 * paint first; a timer would wait at least four milliseconds each time.
 */
export function fillInSlices(view: DocumentView, onDone: () => void): () => void {
  const channel = new MessageChannel();
  const count = sectionCount(view.map());
  let next = 0;
  let longest = 0;
  channel.port1.onmessage = () => {
    const began = performance.now();
    let spent = 0;
    while (next < count && spent + longest < sliceBudget) {
      if (view.fill([next]) > 0) {
        const now = performance.now() - began;
        longest = Math.max(now - spent, longest * 0.9);
        spent = now;
      }
      next += 1;
    }
    // A slow section must not keep later slices from doing anything.
    longest = Math.min(longest, sliceBudget - 1);
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
