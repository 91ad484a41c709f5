import type { CoderRecord } from '#core/model/records';
import type { CoderFacts, LayerOrigin } from '#renderer/features/coders/coder-facts.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { showMoment } from '#renderer/ui/show-time.ts';

const roles: Readonly<Record<CoderRecord['role'], string | null>> = {
  person: null,
  imported: 'Colleague',
  assistant: 'Makes suggestions',
  adjudicator: 'Decides between coders',
};

/** What stands below a coder's name: role, what is tagged, what is left to do, and where it came from. */
export function describeCoder({ role }: CoderRecord, facts: CoderFacts): string {
  const { annotations, documents, assigned, done, origin } = facts;
  if (role === 'assistant')
    return `Makes suggestions · ${countOf(annotations, 'rejected suggestion')} remembered, which count nowhere`;
  const tagged =
    annotations === 0
      ? 'nothing tagged yet'
      : `${countOf(annotations, 'annotation')} in ${countOf(documents, 'document')}`;
  const tasks =
    assigned === 0 ? null : `${done.toLocaleString('en')} of ${countOf(assigned, 'assigned document')} done`;
  const words = [roles[role], tagged, tasks, originWords(origin)].filter((part) => part !== null).join(' · ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function originWords(origin: LayerOrigin): string | null {
  switch (origin.kind) {
    case 'here':
      return null;
    case 'file':
      return 'no package yet';
    case 'copy':
      return 'this copy was made for them';
    case 'received':
      return origin.packages === 1
        ? `came in a package on ${showMoment(origin.at)}`
        : `came in ${countOf(origin.packages, 'package')}, the last on ${showMoment(origin.at)}`;
    case 'awaited':
      return `package sent on ${showMoment(origin.at)}, nothing back yet`;
  }
}
