import { Scale } from 'lucide-react';
import { useApp } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyPage } from '#renderer/ui/empty-page.tsx';
import type { MeasuredLayers } from '#services/measure-layers';

/** Why there is no figure, and what to do about it. */
export function NothingToCompare({ result: { table, blind } }: { readonly result: MeasuredLayers }) {
  const { commands } = useApp();
  const [title, said] = reason(table.coders.length, blind);
  return (
    <EmptyPage icon={Scale} title={title} said={said}>
      <Button
        look="primary"
        onPress={() => {
          commands.run('open-package');
        }}
      >
        Open review package…
      </Button>
      <Button
        onPress={() => {
          commands.run('assign-coding');
        }}
      >
        Assign documents…
      </Button>
    </EmptyPage>
  );
}

function reason(coders: number, blind: number): readonly [string, string] {
  if (blind > 0)
    return [
      'Blind until all are done',
      'Documents that you code blind are compared when everybody who shares them is done.',
    ];
  if (coders < 2)
    return [
      'There is one layer only',
      'Agreement needs two coders. Bring in a colleague’s review package, or import a corpus file with their tags.',
    ];
  return [
    'No document was coded by two of them',
    'A document counts as coded when a coder has a tag in it or is done with it. Assign the same documents to several coders, or choose others above.',
  ];
}
