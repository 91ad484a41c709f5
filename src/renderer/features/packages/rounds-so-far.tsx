import { PackagePlus } from 'lucide-react';
import type { Id, RoundRecord } from '#core/model/records';
import { isCodersCopy } from '#renderer/state/use-tasks.ts';
import { progressOf, type CoderProgress } from '#renderer/features/packages/round-progress.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCurrentCoder, useHistory } from '#renderer/state/project-queries.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { showMoment } from '#renderer/ui/show-time.ts';

interface Props {
  readonly onNew: () => void;
  /** Saves a package for the coder. */
  readonly onSend: (coder: Id) => void;
}

/** Every round, the newest first: who is how far, and the packages that are still to be sent. */
export function RoundsSoFar({ onNew, onSend }: Props) {
  const session = useSession();
  const close = useCloseDialog();
  const current = useCurrentCoder().id;
  useHistory();
  const rounds = session.view
    .rounds()
    .toReversed()
    .map((round) => ({ round, progress: progressOf(session.view, round) }));
  // The next package to be sent has the focus, so that Enter sends one after the other.
  const next = rounds[0]?.progress.find(({ coder, sentAt }) => coder !== current && sentAt === null)?.coder;
  // Whoever codes in a copy knows of the others only that they code, and deals out nothing.
  const isCopy = isCodersCopy(session.view);
  return (
    <Dialog
      title="Rounds so far"
      wide
      onClose={close}
      actions={
        <>
          {!isCopy && (
            <Button icon={<PackagePlus size={15} aria-hidden />} onPress={onNew}>
              New round…
            </Button>
          )}
          <Button look="primary" onPress={close} autoFocus={isCopy || next === undefined}>
            Done
          </Button>
        </>
      }
    >
      {rounds.map(({ round, progress }, index) => (
        <section key={round.id} className="packages-round" aria-label={round.name}>
          <h3 className="packages-round-name">{round.name}</h3>
          <p className="packages-hint">{describeRound(round)}</p>
          <table className="packages-table">
            <thead>
              <tr>
                <th scope="col">Coder</th>
                <th scope="col" className="packages-number">
                  Done
                </th>
                <th scope="col">Package</th>
                <th scope="col">
                  <span className="visually-hidden">To do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {progress.map((one) => (
                <tr key={one.coder}>
                  <th scope="row">{one.name}</th>
                  <td className="packages-number">
                    {isCopy && one.coder !== current
                      ? 'not known here'
                      : `${one.done.toLocaleString('en')} of ${one.assigned.toLocaleString('en')}`}
                  </td>
                  <td>{one.coder === current ? 'codes here' : isCopy ? 'codes elsewhere' : packageWords(one)}</td>
                  <td className="packages-action">
                    {!isCopy && one.coder !== current && (
                      <Button
                        aria-label={`Save package for ${one.name}…`}
                        autoFocus={index === 0 && one.coder === next}
                        onPress={() => {
                          onSend(one.coder);
                        }}
                      >
                        Save package…
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Dialog>
  );
}

function describeRound({ population, sample, seed, blind, createdAt, codebookVersion }: RoundRecord): string {
  return [
    `Started ${showMoment(createdAt)}`,
    countOf(population.length, 'document'),
    sample.length === 0
      ? 'no sample for all'
      : `${sample.length === population.length ? 'all' : sample.length.toLocaleString('en')} of them coded by everybody, drawn with seed ${String(seed)}`,
    blind ? 'blind' : 'not blind',
    `codebook version ${String(codebookVersion)}`,
  ].join(' · ');
}

function packageWords({ sentAt, receivedAt }: CoderProgress): string {
  if (receivedAt !== null) return `came back ${showMoment(receivedAt)}`;
  return sentAt === null ? 'not sent yet' : `sent ${showMoment(sentAt)}`;
}
