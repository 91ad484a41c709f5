/** Which coders a figure is about, as indices into the comparison's coders, ascending: a pair, or all of them. */
export type CoderSet = readonly number[];

/** Whether enough of the coders coded a document: both of a pair, else at least two. */
export function isShared({ coded }: { readonly coded: readonly boolean[] }, set: CoderSet): boolean {
  let count = 0;
  for (const coder of set) if (coded[coder] === true) count += 1;
  return count >= 2;
}
