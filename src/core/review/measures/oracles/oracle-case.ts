import { failure, type Result, success } from '#core/model/result';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/review/measures/oracles/oracle-data';

/** A published or recomputed case: data, and the figures that a measure must give for them. */
export interface OracleCase {
  readonly id: string;
  readonly measure: string;
  readonly data: JsonObject;
  readonly options: JsonObject;
  /** Figures by name, nested; a `value` of null asks for “undefined”, with a reason. */
  readonly expected: JsonObject;
  /** Greatest difference: a number, or one by name of figure; else 1e-9. */
  readonly tolerance: unknown;
  /** The same figures to more digits, from the data alone; empty where there are none. */
  readonly recomputed: JsonObject;
  readonly recomputedTolerance: unknown;
}

/** @param json A list of cases, or an object with a list `cases`. */
export function readOracleCases(json: unknown): Result<readonly OracleCase[], string> {
  const list = isObject(json) ? json['cases'] : json;
  if (!Array.isArray(list)) return failure('The file does not hold a list of cases.');
  const cases = listOf(list).map(readCase);
  const wrong = cases.findIndex(({ id, measure }) => id === '' || measure === '');
  if (wrong >= 0) return failure(`Case ${wrong + 1} has no id or no measure.`);
  return success(cases);
}

function readCase(json: unknown): OracleCase {
  const value = objectOf(json);
  const recomputed = objectOf(value['recomputed']);
  return {
    id: textOf(value['id']),
    measure: textOf(value['measure']),
    data: objectOf(value['data']),
    options: objectOf(value['options']),
    expected: objectOf(value['expected']),
    tolerance: value['tolerance'],
    recomputed: objectOf(recomputed['figures']),
    recomputedTolerance: recomputed['tolerance'],
  };
}
