/** One line's part of a span, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * An SVG path around the lines of a span: one contour where lines lie under each other, several where they do not
 * touch, as with the end of one line and the start of the next.
 */
export function outlinePath(boxes: readonly Box[], padding: number): string {
  const groups: Box[][] = [];
  for (const box of boxes) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const below = above && box.top > above.top + 2 && box.left < above.right && box.right > above.left;
    if (group && below) group.push(box);
    else groups.push([box]);
  }
  return groups.map((group) => contour(group, padding)).join(' ');
}

function contour(boxes: readonly Box[], padding: number): string {
  const points: [number, number][] = [];
  const seam = (index: number) => {
    const above = boxes[index];
    const below = boxes[index + 1];
    return above && below ? (above.bottom + below.top) / 2 : 0;
  };
  boxes.forEach((box, index) => {
    points.push([box.right + padding, index === 0 ? box.top - padding : seam(index - 1)]);
    points.push([box.right + padding, index === boxes.length - 1 ? box.bottom + padding : seam(index)]);
  });
  [...boxes.entries()].reverse().forEach(([index, box]) => {
    points.push([box.left - padding, index === boxes.length - 1 ? box.bottom + padding : seam(index)]);
    points.push([box.left - padding, index === 0 ? box.top - padding : seam(index - 1)]);
  });
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
