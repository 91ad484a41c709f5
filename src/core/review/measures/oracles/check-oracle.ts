import type { OracleCase } from '#core/review/measures/oracles/oracle-case';
import { isObject, type JsonObject } from '#core/review/measures/oracles/oracle-data';
import { runCodingOracle } from '#core/review/measures/oracles/run-coding-oracle';
import { runGammaOracle } from '#core/review/measures/oracles/run-gamma-oracle';
import { runSpanOracle } from '#core/review/measures/oracles/run-span-oracle';

export interface OracleOutcome {
  readonly id: string;
  readonly measure: string;
  /** All figures that the measure gives for the data, at full precision. */
  readonly got: JsonObject;
  /** Each figure that was asked for. */
  readonly checks: readonly OracleCheck[];
  readonly passed: boolean;
}

export interface OracleCheck {
  /** Such as `perCategory.c.value`; figures of the recomputation begin with `recomputed.`. */
  readonly figure: string;
  readonly expected: unknown;
  readonly got: unknown;
  /** Greatest difference that passes; `null` where it is not about a number. */
  readonly tolerance: number | null;
  readonly passed: boolean;
}

/** Where a case names no tolerance. */
const fullPrecision = 1e-9;

/** Runs a case through the measures and compares every figure that it names. */
export function checkOracle(oracle: OracleCase): OracleOutcome {
  const got = runCodingOracle(oracle) ??
    runSpanOracle(oracle) ??
    runGammaOracle(oracle) ?? { reason: `There is no measure “${oracle.measure}”.` };
  const { expected } = oracle;
  const checks = [
    ...compare('', expected, got, oracle.tolerance),
    ...compare('recomputed', oracle.recomputed, got, oracle.recomputedTolerance),
  ];
  if (expected['value'] === null) {
    const reason = got['reason'];
    const passed = typeof reason === 'string' && reason !== '';
    checks.push({ figure: 'reason', expected: 'a reason in words', got: reason ?? null, tolerance: null, passed });
  }
  const { id, measure } = oracle;
  return { id, measure, got, checks, passed: checks.length > 0 && checks.every(({ passed }) => passed) };
}

function compare(figure: string, expected: unknown, got: unknown, tolerance: unknown): OracleCheck[] {
  if (Array.isArray(expected)) {
    const list: readonly unknown[] = expected;
    const found: readonly unknown[] = Array.isArray(got) ? got : [];
    const all = list.flatMap((value, position) => compare(`${figure}[${position}]`, value, found[position], tolerance));
    if (found.length === list.length) return all;
    const lengths = { expected: list.length, got: found.length, tolerance: null, passed: false };
    return [...all, { figure: `${figure}.length`, ...lengths }];
  }
  if (isObject(expected)) {
    const found = isObject(got) ? got : {};
    return Object.entries(expected).flatMap(([name, value]) => {
      // What other programs do is not what is expected.
      if (name === 'byReference') return [];
      const own = isObject(tolerance) && name in tolerance ? tolerance[name] : tolerance;
      return compare(figure === '' ? name : `${figure}.${name}`, value, found[name], own);
    });
  }
  if (typeof expected === 'number') {
    const least = typeof tolerance === 'number' ? tolerance : fullPrecision;
    const passed = typeof got === 'number' && Math.abs(got - expected) <= least;
    return [{ figure, expected, got: got ?? null, tolerance: least, passed }];
  }
  return [{ figure, expected, got: got ?? null, tolerance: null, passed: got === expected }];
}
