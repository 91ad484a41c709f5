/**
 * Prices of units such that no group costs less than its units: their sum is a lower bound of every partition into
 * groups, and the higher it is, the less there is to search. Found by subgradient steps on the relaxation in which units
 * may be left out or taken twice (Held & Karp 1971), then lowered where a group is cheaper than its units and raised
 * wherever there is room.
 *
 * @param upper Cost of a partition that is known.
 */
export function priceUnits(
  groups: readonly (readonly number[])[],
  costs: Float64Array,
  units: readonly number[],
  upper: number,
): ReadonlyMap<number, number> {
  const place = new Map(units.map((unit, position) => [unit, position]));
  const members = groups.map((group) => Int32Array.from(group, (unit) => place.get(unit) ?? 0));
  const groupsOf = units.map((): number[] => []);
  members.forEach((group, index) => {
    for (const unit of group) groupsOf[unit]?.push(index);
  });
  const overpriced = (prices: Float64Array, group: number): number => {
    let excess = -(costs[group] ?? 0);
    for (const unit of members[group] ?? []) excess += prices[unit] ?? 0;
    return excess;
  };

  const makeFeasible = (from: Float64Array): Float64Array => {
    const prices = Float64Array.from(from);
    members.forEach((group, index) => {
      const excess = overpriced(prices, index);
      if (excess <= 0) return;
      for (const unit of group) prices[unit] = (prices[unit] ?? 0) - excess / group.length;
    });
    prices.forEach((price, unit) => {
      let room = Infinity;
      for (const group of groupsOf[unit] ?? []) room = Math.min(room, -overpriced(prices, group));
      prices[unit] = price + Math.max(0, room);
    });
    return prices;
  };

  // To begin with, each unit pays its share of the cheapest group that it can be in.
  let prices = new Float64Array(units.length).fill(Infinity);
  members.forEach((group, index) => {
    for (const unit of group) prices[unit] = Math.min(prices[unit] ?? 0, (costs[index] ?? 0) / group.length);
  });
  let best = makeFeasible(prices);
  let stride = 1;
  for (let step = 0; step < 60; step++) {
    const taken = new Float64Array(units.length);
    let bound = total(prices);
    members.forEach((group, index) => {
      const excess = overpriced(prices, index);
      if (excess <= 0) return;
      bound -= excess;
      for (const unit of group) taken[unit] = (taken[unit] ?? 0) + 1;
    });
    const length = taken.reduce((sum, times) => sum + (1 - times) ** 2, 0);
    if (length === 0 || upper - bound < 1e-9) break;
    const move = (stride * (upper - bound)) / length;
    prices = prices.map((price, unit) => price + move * (1 - (taken[unit] ?? 0)));
    stride *= 0.95;
    if (step % 10 === 9) {
      const feasible = makeFeasible(prices);
      if (total(feasible) > total(best)) best = feasible;
    }
  }
  return new Map(units.map((unit, position) => [unit, best[position] ?? 0]));
}

function total(prices: Float64Array): number {
  return prices.reduce((sum, price) => sum + price, 0);
}
