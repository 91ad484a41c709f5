/** Where something of that size stands beside lines: under the last where there is room, else above the first. */
export function placeBeside(rects: readonly DOMRect[], size: { readonly width: number; readonly height: number }) {
  const first = rects[0];
  const last = rects.at(-1);
  if (first === undefined || last === undefined) return null;
  const below = last.bottom + 8;
  const fits = below + size.height < window.innerHeight - 36;
  const left = Math.max(
    8,
    Math.min(fits ? last.right - size.width / 2 : first.left, window.innerWidth - size.width - 8),
  );
  if (fits) return { left, top: below };
  // By its foot: what is lower than it can become still stands at the line.
  const hasRoom = first.top - size.height - 8 >= 8;
  return hasRoom ? { left, bottom: window.innerHeight - first.top + 8 } : { left, top: 8 };
}
