import type { PaintedSpan } from '#renderer/surface/surface.ts';

declare global {
  interface Window {
    /** Set by `watchKeys`. */
    keyTimes: readonly number[];
  }
}

/** Times in milliseconds. */
export interface SurfaceFigures {
  readonly firstScreen: number;
  readonly whole: number;
  /** Longest time between two frames while the rest was put in. */
  readonly longestStall: number;
  readonly add: readonly number[];
  readonly remove: readonly number[];
  readonly frames: number;
  readonly droppedFrames: number;
  readonly hitTest: readonly number[];
}

/**
 * Runs in the page. The time of a change is that from the call, at the start of a frame, to the moment when the frame
 * that shows it has been made.
 */
export async function measureSurface({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly PaintedSpan[];
}): Promise<SurfaceFigures> {
  const { surface, show, painted, log } = window.surfacePage;
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frameOf = (act: () => void) =>
    new Promise<number>((resolve) => {
      const channel = new MessageChannel();
      requestAnimationFrame(() => {
        const began = performance.now();
        channel.port1.onmessage = () => {
          channel.port1.close();
          resolve(performance.now() - began);
        };
        act();
        channel.port2.postMessage(null);
      });
    });

  await document.fonts.ready;
  await nextFrame();
  const began = performance.now();
  show(text, spans);
  await painted('first-screen');
  const firstScreen = performance.now() - began;
  let filling = true;
  let longestStall = 0;
  const watch = async () => {
    let last = performance.now();
    while (filling) {
      await nextFrame();
      longestStall = Math.max(longestStall, performance.now() - last);
      last = performance.now();
    }
  };
  const watching = watch();
  await painted('whole');
  const whole = performance.now() - began;
  filling = false;
  await watching;

  const scroller = document.querySelector('.surface');
  if (!scroller) throw new Error('No surface to measure');
  scroller.scrollTop = scroller.scrollHeight / 2;
  for (let settle = 0; settle < 10; settle += 1) await nextFrame();
  const [paragraph] = surface.visibleParagraphs().filter(({ start, end }) => end - start > 100);
  if (!paragraph) throw new Error('No paragraph in view');

  const add: number[] = [];
  const remove: number[] = [];
  for (let round = 0; round < 100; round += 1) {
    const id = `added-${round}`;
    const start = paragraph.start + (round % 60);
    const span = { id, channel: ['claim', 'actor', 'date'][round % 3] ?? 'claim', start, end: start + 30 };
    add.push(await frameOf(() => surface.change({ added: [span], removed: [], updated: [] })));
    remove.push(await frameOf(() => surface.change({ added: [], removed: [id], updated: [] })));
  }

  const hitTest: number[] = [];
  const root = document.querySelector('.surface-text');
  const bounds = scroller.getBoundingClientRect();
  for (let round = 0; round < 100; round += 1) {
    const clientX = bounds.left + bounds.width * (0.3 + 0.004 * round);
    const clientY = bounds.top + bounds.height * (0.1 + 0.008 * round);
    const target = document.elementFromPoint(clientX, clientY) ?? root;
    const init = { bubbles: true, clientX, clientY, detail: 1 };
    target?.dispatchEvent(new MouseEvent('mousedown', init));
    const clickBegan = performance.now();
    target?.dispatchEvent(new MouseEvent('mouseup', init));
    hitTest.push(performance.now() - clickBegan);
  }
  if (!log.some(({ name }) => name === 'clicked')) throw new Error('No click was reported');

  scroller.scrollTop = 0;
  await nextFrame();
  const frames = Math.min(240, Math.floor(scroller.scrollHeight / 150));
  let droppedFrames = 0;
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += 150;
    const now = await nextFrame();
    droppedFrames += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1);
    last = now;
  }
  return { firstScreen, whole, longestStall, add, remove, frames, droppedFrames, hitTest };
}

/** Runs in the page, before keys are pressed: from now on every key's time until its frame has been made is kept. */
export function watchKeys(): void {
  const times: number[] = [];
  window.keyTimes = times;
  document.addEventListener(
    'keydown',
    (event) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        times.push(performance.now() - event.timeStamp);
      };
      requestAnimationFrame(() => {
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Runs in an empty page: the plainest page in which one can move a caret through the text. */
export function showPlainText(text: string): void {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  editable.style.cssText = 'font: 19px/1.65 serif; width: 35em; margin: auto; outline: none';
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    if (line === '') paragraph.append(document.createElement('br'));
    else paragraph.textContent = line;
    editable.append(paragraph);
  }
  document.body.replaceChildren(editable);
  editable.focus();
  const middle = editable.children[Math.floor(editable.childElementCount / 2)];
  if (middle) document.getSelection()?.collapse(middle, 0);
  middle?.scrollIntoView({ block: 'center' });
}
