import { foldName } from '#core/entities/fold-name';
import type { EntityKind } from '#core/model/records';

const kindsByHead: readonly (readonly [EntityKind, string])[] = [
  ['intergovernmental', 'alliance bloc union organization organisation pact body commission council'],
  ['person', 'he she him her his president minister premier chancellor secretary leader chief head general king queen'],
  ['person', 'pope spokesman spokeswoman spokesperson ambassador envoy senator mayor governor judge politician lawyer'],
  [
    'person',
    'director chairman chairwoman chair adviser expert analyst professor founder boss candidate author official',
  ],
  ['state', 'country nation state government kingdom republic side capital it authorities'],
  [
    'state-body',
    'ministry department agency parliament senate court government administration army commission council committee board agency tribunal regulator watchdog police military navy panel',
  ],
  ['party', 'party movement coalition opposition faction'],
  [
    'company',
    'company firm bank group giant maker corporation carrier airline operator carmaker automaker retailer lender insurer utility developer business drugmaker',
  ],
  ['media', 'newspaper agency channel broadcaster outlet daily magazine network station publisher'],
  [
    'ngo',
    'organization organisation group charity institute foundation campaigners union federation association university church club nonprofit',
  ],
  ['group', 'militia rebels group movement'],
  ['group', 'they them officials diplomats protesters rebels allies members partners militants leaders ministers'],
];

/** Kinds that a description may stand for (“the alliance”, “the minister”); empty where it describes none. */
export function describedKinds(mention: string): readonly EntityKind[] {
  const head = foldName(mention).split(' ').at(-1) ?? '';
  return kindsByHead.flatMap(([kind, words]) => (words.split(' ').includes(head) ? [kind] : []));
}
