import type { EntityKind } from '#core/model/records';

const kinds: readonly (readonly [EntityKind, string])[] = [
  ['party', 'party movement front democrats republicans'],
  [
    'company',
    'bank inc plc corp corporation ltd llc gmbh ag sa company co group holdings partners associates airlines airways motors industries energy oil gas petroleum pharmaceuticals technologies systems bancorp insurance telecom',
  ],
  [
    'media',
    'media news times post journal tribune herald gazette mail telegraph press radio television tv network channel magazine daily',
  ],
  [
    'ngo',
    'institute institution foundation society trust centre center university college school academy observatory museum church league union unions federation confederation association campaign watch rights initiative forum club hospital organization organisation',
  ],
  ['intergovernmental', 'alliance'],
];

const kindByHead = new Map(kinds.flatMap(([kind, heads]) => heads.split(' ').map((head) => [head, kind] as const)));

/** What kind of actor a name with this last word is; ministries, courts, agencies and the like are state bodies. */
export function kindOfBody(head: string): EntityKind {
  return kindByHead.get(head) ?? 'state-body';
}
