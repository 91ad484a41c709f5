import type { Rating } from '#core/review/measures/ratings';

/**
 * How far apart two categories are: Krippendorff's difference functions (2004, ch. 11.3) and Cohen's linear one.
 * `matrix` gives the distances themselves, in the order of the categories. `interval`, `ratio` and `linear` need
 * numbers; texts that spell a number count as one.
 */
export type Metric =
  | { readonly kind: 'nominal' | 'ordinal' | 'interval' | 'ratio' | 'linear' }
  | { readonly kind: 'matrix'; readonly distances: readonly (readonly number[])[] };

/** Distance of two categories, given as positions. Symmetrical, 0 from a category to itself. */
export type Distance = (a: number, b: number) => number;

/**
 * @param frequencies How often each category was used among the ratings that can be paired: an ordinal distance counts
 *   the ratings between two categories.
 * @returns A reason in words where the metric does not fit the categories.
 */
export function distanceOf(
  metric: Metric,
  categories: readonly Rating[],
  frequencies: ArrayLike<number>,
): Distance | string {
  switch (metric.kind) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'ordinal':
      return ordinalDistance(categories.length, frequencies);
    case 'interval':
      return onNumbers(categories, (a, b) => (a - b) * (a - b));
    case 'linear':
      return onNumbers(categories, (a, b) => Math.abs(a - b));
    case 'ratio':
      return ratioDistance(categories);
    case 'matrix':
      return matrixDistance(metric.distances, categories.length);
  }
}

/** Numbers behind the categories, or the first category that is none. */
export function numbersOf(categories: readonly Rating[]): Float64Array | Rating {
  const numbers = Float64Array.from(categories, (category) =>
    typeof category === 'string' && category.trim() === '' ? NaN : Number(category),
  );
  const wrong = numbers.findIndex((number) => !Number.isFinite(number));
  return wrong < 0 ? numbers : (categories[wrong] ?? '');
}

/** `(Σ of the frequencies from a to b, less half of those of a and b)²`. */
function ordinalDistance(categories: number, frequencies: ArrayLike<number>): Distance {
  // Ratings below a category, plus half of its own: the distance is the square of the difference of two of these.
  const middles = new Float64Array(categories);
  let below = 0;
  for (let category = 0; category < categories; category++) {
    const own = frequencies[category] ?? 0;
    middles[category] = below + own / 2;
    below += own;
  }
  return (a, b) => {
    const between = (middles[a] ?? 0) - (middles[b] ?? 0);
    return between * between;
  };
}

function onNumbers(categories: readonly Rating[], distance: Distance): Distance | string {
  const numbers = numbersOf(categories);
  if (!(numbers instanceof Float64Array)) return `“${numbers}” is not a number.`;
  return (a, b) => distance(numbers[a] ?? 0, numbers[b] ?? 0);
}

/** `((a − b) / (a + b))²`, and 0 between zeros. */
function ratioDistance(categories: readonly Rating[]): Distance | string {
  const numbers = numbersOf(categories);
  if (!(numbers instanceof Float64Array)) return `“${numbers}” is not a number.`;
  if (numbers.some((number) => number < 0)) return 'A ratio scale has no negative numbers.';
  return (a, b) => {
    const [x, y] = [numbers[a] ?? 0, numbers[b] ?? 0];
    const quotient = x === y ? 0 : (x - y) / (x + y);
    return quotient * quotient;
  };
}

function matrixDistance(distances: readonly (readonly number[])[], categories: number): Distance | string {
  const rows = distances.slice(0, categories);
  const complete = rows.length === categories && rows.every((row) => row.length >= categories);
  if (!complete) return 'The matrix of distances does not cover all categories.';
  const sound = rows.every((row, a) => row[a] === 0 && row.every((distance, b) => distance === distances[b]?.[a]));
  if (!sound) return 'The matrix of distances must be symmetrical, with 0 from a category to itself.';
  return (a, b) => distances[a]?.[b] ?? 0;
}
